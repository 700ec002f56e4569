const id = 213;
const ids = [213];
const modules = {
  /***/
  3213: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        "default": () => (
          /* binding */
          githubAppJwt
        )
      });
      ;
      function isPkcs1(privateKey) {
        return privateKey.includes("-----BEGIN RSA PRIVATE KEY-----");
      }
      function isOpenSsh(privateKey) {
        return privateKey.includes("-----BEGIN OPENSSH PRIVATE KEY-----");
      }
      function string2ArrayBuffer(str) {
        const buf = new ArrayBuffer(str.length);
        const bufView = new Uint8Array(buf);
        for (let i = 0, strLen = str.length; i < strLen; i++) {
          bufView[i] = str.charCodeAt(i);
        }
        return buf;
      }
      function getDERfromPEM(pem) {
        const pemB64 = pem.trim().split("\n").slice(1, -1).join("");
        const decoded = atob(pemB64);
        return string2ArrayBuffer(decoded);
      }
      function getEncodedMessage(header, payload) {
        return `${base64encodeJSON(header)}.${base64encodeJSON(payload)}`;
      }
      function base64encode(buffer) {
        var binary = "";
        var bytes = new Uint8Array(buffer);
        var len = bytes.byteLength;
        for (var i = 0; i < len; i++) {
          binary += String.fromCharCode(bytes[i]);
        }
        return fromBase64(btoa(binary));
      }
      function fromBase64(base64) {
        return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
      }
      function base64encodeJSON(obj) {
        return fromBase64(btoa(JSON.stringify(obj)));
      }
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      function convertPrivateKey(privateKey) {
        if (!isPkcs1(privateKey)) return privateKey;
        return (0, external_node_crypto_.createPrivateKey)(privateKey).export({
          type: "pkcs8",
          format: "pem"
        });
      }
      ;
      async function getToken({ privateKey, payload }) {
        const convertedPrivateKey = convertPrivateKey(privateKey);
        if (isPkcs1(convertedPrivateKey)) {
          throw new Error(
            "[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats"
          );
        }
        if (isOpenSsh(convertedPrivateKey)) {
          throw new Error(
            "[universal-github-app-jwt] Private Key is in OpenSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats"
          );
        }
        const algorithm = {
          name: "RSASSA-PKCS1-v1_5",
          hash: { name: "SHA-256" }
        };
        const header = { alg: "RS256", typ: "JWT" };
        const privateKeyDER = getDERfromPEM(convertedPrivateKey);
        const importedKey = await external_node_crypto_.subtle.importKey(
          "pkcs8",
          privateKeyDER,
          algorithm,
          false,
          ["sign"]
        );
        const encodedMessage = getEncodedMessage(header, payload);
        const encodedMessageArrBuf = string2ArrayBuffer(encodedMessage);
        const signatureArrBuf = await external_node_crypto_.subtle.sign(
          algorithm.name,
          importedKey,
          encodedMessageArrBuf
        );
        const encodedSignature = base64encode(signatureArrBuf);
        return `${encodedMessage}.${encodedSignature}`;
      }
      ;
      async function githubAppJwt({
        id: id2,
        privateKey,
        now = Math.floor(Date.now() / 1e3)
      }) {
        const privateKeyWithNewlines = privateKey.replace(/\\n/g, "\n");
        const nowWithSafetyMargin = now - 30;
        const expiration = nowWithSafetyMargin + 60 * 10;
        const payload = {
          iat: nowWithSafetyMargin,
          // Issued at time
          exp: expiration,
          iss: id2
        };
        const token = await getToken({
          privateKey: privateKeyWithNewlines,
          payload
        });
        return {
          appId: id2,
          expiration,
          token
        };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
