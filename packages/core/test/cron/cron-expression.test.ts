import { expandSteps, findCronProblem, shortestGapMinutes } from "@automation/core/cron";
import { describe, expect, it } from "@jest/globals";

describe("a cron expression", () => {
  it.each([
    "* * * * *",
    "*/5 * * * *",
    "0 6 * * 1-5",
    "0,30 5-9/2 1 JAN mon",
    "  5   4 * * sun ",
    "0 0 * jan-mar 7",
    "20/15 * * * *",
    "*/61 * * * *",
    "00 012 01 1 *",
  ])("is one that GitHub takes: %s", (text) => {
    expect(findCronProblem(text)).toBeNull();
  });

  it.each([
    ["* * * *", "it has 4 fields instead of 5"],
    ["0 0 6 * * *", "it has 6 fields instead of 5"],
    ["60 * * * *", '"60" is not a minute (0 to 59)'],
    ["0 24 * * *", '"24" is not a hour (0 to 23)'],
    ["0 0 0 * *", '"0" is not a day of the month (1 to 31)'],
    ["0 0 L * *", '"L" is not a day of the month (1 to 31)'],
    ["0 0 ? * *", '"?" is not a day of the month (1 to 31)'],
    ["0 0 * 13 *", '"13" is not a month (1 to 12)'],
    ["0 0 * mon *", '"mon" is not a month (1 to 12)'],
    ["0 0 * * 1#2", '"1#2" is not a day of the week (0 to 7)'],
    ["0 0 * * fri-sun", '"fri-sun" is not a day of the week (0 to 7)'],
    ["5-1 * * * *", '"5-1" is not a minute (0 to 59)'],
    ["*/0 * * * *", '"*/0" is not a minute (0 to 59)'],
    ["*-5 * * * *", '"*-5" is not a minute (0 to 59)'],
    ["1, * * * *", '"1," is not a minute (0 to 59)'],
  ])("is one that GitHub refuses: %s", (text, problem) => {
    expect(findCronProblem(text)).toBe(problem);
  });

  it.each([
    ["* * * * *", 1],
    ["*/2 * * * *", 2],
    ["0,3 * * * *", 3],
    ["0,57 * * * *", 3],
    ["0,57 5 * * *", 57],
    ["20/15 * * * *", 15],
    ["0 * * * *", 60],
    ["0 6 * * *", 60],
  ])("says how close its runs are: %s", (text, minutes) => {
    expect(shortestGapMinutes(text)).toBe(minutes);
  });

  it.each([
    ["20/15 * * * *", "20-59/15 * * * *"],
    ["0,5/10 4/6 * * MON", "0,5-59/10 4-23/6 * * MON"],
    ["*/61 * * * *", "0 * * * *"],
    ["*/15 1-5/2 * * *", "*/15 1-5/2 * * *"],
  ])("is written for a library that takes less: %s", (text, expanded) => {
    expect(expandSteps(text)).toBe(expanded);
  });
});
