/** Preloaded into a server process: its machine's clock is wrong by CLOCK_SKEW_MS, its monotonic clock is not. */
const skewMs = Number(process.env["CLOCK_SKEW_MS"]);
const TrueDate = Date;

globalThis.Date = class Date extends TrueDate {
  constructor(...given) {
    if (given.length === 0) super(TrueDate.now() + skewMs);
    else super(...given);
  }

  static now() {
    return TrueDate.now() + skewMs;
  }
};
