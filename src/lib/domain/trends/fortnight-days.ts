/** Days shown by the small chart on Today. */
export const fortnightDays = 14;
