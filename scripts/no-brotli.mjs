/** Stands in for the decoder of WOFF2 fonts: cchc embeds TrueType and OpenType files only. */
export default function decompress() {
  throw new Error('WOFF2 fonts are not supported');
}
