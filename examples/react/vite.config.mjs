const { LATCHKEY_URL = "http://127.0.0.1:4000", LATCHKEY_KEY } = process.env;
if (!LATCHKEY_KEY) throw new Error("LATCHKEY_KEY must be a key that may manage keys");

export default {
  server: {
    // The key stays here: the browser never has it.
    proxy: { "/graphql": { target: LATCHKEY_URL, headers: { Authorization: `Bearer ${LATCHKEY_KEY}` } } },
  },
};
