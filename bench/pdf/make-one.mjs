// One document in a process of its own: node bench/pdf/make-one.mjs MAKER PEERS FOLDER
import { makers } from './makers.mjs';

const [name, peers, folder] = process.argv.slice(2);
const make = await makers[name]({ peers, folder });
await make(0);
