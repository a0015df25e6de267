/** A question over HTTP: a POST when there is a body, else a GET. */
export interface HttpQuestion {
  readonly url: string;
  /** Media type of the body. */
  readonly type?: string;
  readonly body?: Uint8Array;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** Asks the network; words on why there is no answer. Handed in, so that nothing here knows a network. */
export type Send = (question: HttpQuestion) => Promise<HttpAnswer | string>;
