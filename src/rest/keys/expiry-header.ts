/** On answers to a key that expires within 14 days, so that its users hear of it before. */
export const expiryHeader = "x-api-key-expires-at";
