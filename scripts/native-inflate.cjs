const { inflateRawSync } = require('node:zlib');

/** Stands in for the inflater, written in JavaScript, with which fontkit unpacks its tables of letters as it loads. */
module.exports = function inflate(source, target) {
  target.set(inflateRawSync(source));
  return target;
};
