#!/bin/sh
npx --yes cchc batch --gather bao-cao/ket-qua-*.json --out bao-cao
