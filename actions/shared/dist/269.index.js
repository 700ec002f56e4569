const id = 269;
const ids = [269];
const modules = {
  /***/
  3396: (
    /***/
    ((module) => {
      (function webpackUniversalModuleDefinition(root, factory) {
        if (true)
          module.exports = factory();
        else {
        }
      })(globalThis, () => {
        return (
          /******/
          (() => {
            "use strict";
            var __webpack_modules__ = {
              /***/
              949: (
                /***/
                ((__unused_webpack_module, exports, __nested_webpack_require_540__) => {
                  Object.defineProperty(exports, "__esModule", { value: true });
                  exports.CronParser = void 0;
                  var rangeValidator_1 = __nested_webpack_require_540__(515);
                  var CronParser = (function() {
                    function CronParser2(expression, dayOfWeekStartIndexZero, monthStartIndexZero) {
                      if (dayOfWeekStartIndexZero === void 0) {
                        dayOfWeekStartIndexZero = true;
                      }
                      if (monthStartIndexZero === void 0) {
                        monthStartIndexZero = false;
                      }
                      this.expression = expression;
                      this.dayOfWeekStartIndexZero = dayOfWeekStartIndexZero;
                      this.monthStartIndexZero = monthStartIndexZero;
                    }
                    CronParser2.prototype.parse = function() {
                      var _a;
                      var parsed;
                      var expression = (_a = this.expression) !== null && _a !== void 0 ? _a : "";
                      if (expression === "@reboot") {
                        parsed = ["@reboot", "", "", "", "", "", ""];
                        return parsed;
                      } else if (expression.startsWith("@")) {
                        var special = this.parseSpecial(this.expression);
                        parsed = this.extractParts(special);
                      } else {
                        parsed = this.extractParts(this.expression);
                      }
                      this.normalize(parsed);
                      this.validate(parsed);
                      return parsed;
                    };
                    CronParser2.prototype.parseSpecial = function(expression) {
                      var specialExpressions = {
                        "@yearly": "0 0 1 1 *",
                        "@annually": "0 0 1 1 *",
                        "@monthly": "0 0 1 * *",
                        "@weekly": "0 0 * * 0",
                        "@daily": "0 0 * * *",
                        "@midnight": "0 0 * * *",
                        "@hourly": "0 * * * *",
                        "@reboot": "@reboot"
                      };
                      var special = specialExpressions[expression];
                      if (!special) {
                        throw new Error("Unknown special expression.");
                      }
                      return special;
                    };
                    CronParser2.prototype.extractParts = function(expression) {
                      if (!this.expression) {
                        throw new Error("cron expression is empty");
                      }
                      var parsed = expression.trim().split(/[ ]+/);
                      for (var i = 0; i < parsed.length; i++) {
                        if (parsed[i].includes(",")) {
                          var arrayElement = parsed[i].split(",").map(function(item) {
                            return item.trim();
                          }).filter(function(item) {
                            return item !== "";
                          }).map(function(item) {
                            return !isNaN(Number(item)) ? Number(item) : item;
                          }).filter(function(item) {
                            return item !== null && item !== "";
                          });
                          if (arrayElement.length === 0) {
                            arrayElement.push("*");
                          }
                          arrayElement.sort(function(a, b) {
                            return a !== null && b !== null ? a - b : 0;
                          });
                          parsed[i] = arrayElement.map(function(item) {
                            return item !== null ? item.toString() : "";
                          }).join(",");
                        }
                      }
                      if (parsed.length < 5) {
                        throw new Error("Expression has only ".concat(parsed.length, " part").concat(parsed.length == 1 ? "" : "s", ". At least 5 parts are required."));
                      } else if (parsed.length == 5) {
                        parsed.unshift("");
                        parsed.push("");
                      } else if (parsed.length == 6) {
                        var isYearWithNoSecondsPart = /\d{4}$/.test(parsed[5]) || parsed[4] == "?" || parsed[2] == "?";
                        if (isYearWithNoSecondsPart) {
                          parsed.unshift("");
                        } else {
                          parsed.push("");
                        }
                      } else if (parsed.length > 7) {
                        throw new Error("Expression has ".concat(parsed.length, " parts; too many!"));
                      }
                      return parsed;
                    };
                    CronParser2.prototype.normalize = function(expressionParts) {
                      var _this = this;
                      expressionParts[3] = expressionParts[3].replace("?", "*");
                      expressionParts[5] = expressionParts[5].replace("?", "*");
                      expressionParts[2] = expressionParts[2].replace("?", "*");
                      if (expressionParts[0].indexOf("0/") == 0) {
                        expressionParts[0] = expressionParts[0].replace("0/", "*/");
                      }
                      if (expressionParts[1].indexOf("0/") == 0) {
                        expressionParts[1] = expressionParts[1].replace("0/", "*/");
                      }
                      if (expressionParts[2].indexOf("0/") == 0) {
                        expressionParts[2] = expressionParts[2].replace("0/", "*/");
                      }
                      if (expressionParts[3].indexOf("1/") == 0) {
                        expressionParts[3] = expressionParts[3].replace("1/", "*/");
                      }
                      if (expressionParts[4].indexOf("1/") == 0) {
                        expressionParts[4] = expressionParts[4].replace("1/", "*/");
                      }
                      if (expressionParts[6].indexOf("1/") == 0) {
                        expressionParts[6] = expressionParts[6].replace("1/", "*/");
                      }
                      expressionParts[5] = expressionParts[5].replace(/(^\d)|([^#/\s]\d)/g, function(t) {
                        var dowDigits = t.replace(/\D/, "");
                        var dowDigitsAdjusted = dowDigits;
                        if (_this.dayOfWeekStartIndexZero) {
                          if (dowDigits == "7") {
                            dowDigitsAdjusted = "0";
                          }
                        } else {
                          dowDigitsAdjusted = (parseInt(dowDigits) - 1).toString();
                        }
                        return t.replace(dowDigits, dowDigitsAdjusted);
                      });
                      if (expressionParts[5] == "L") {
                        expressionParts[5] = "6";
                      }
                      if (expressionParts[3] == "?") {
                        expressionParts[3] = "*";
                      }
                      if (expressionParts[3].indexOf("W") > -1 && (expressionParts[3].indexOf(",") > -1 || expressionParts[3].indexOf("-") > -1)) {
                        throw new Error("The 'W' character can be specified only when the day-of-month is a single day, not a range or list of days.");
                      }
                      var days = {
                        SUN: 0,
                        MON: 1,
                        TUE: 2,
                        WED: 3,
                        THU: 4,
                        FRI: 5,
                        SAT: 6
                      };
                      for (var day in days) {
                        expressionParts[5] = expressionParts[5].replace(new RegExp(day, "gi"), days[day].toString());
                      }
                      expressionParts[4] = expressionParts[4].replace(/(^\d{1,2})|([^#/\s]\d{1,2})/g, function(t) {
                        var dowDigits = t.replace(/\D/, "");
                        var dowDigitsAdjusted = dowDigits;
                        if (_this.monthStartIndexZero) {
                          dowDigitsAdjusted = (parseInt(dowDigits) + 1).toString();
                        }
                        return t.replace(dowDigits, dowDigitsAdjusted);
                      });
                      var months = {
                        JAN: 1,
                        FEB: 2,
                        MAR: 3,
                        APR: 4,
                        MAY: 5,
                        JUN: 6,
                        JUL: 7,
                        AUG: 8,
                        SEP: 9,
                        OCT: 10,
                        NOV: 11,
                        DEC: 12
                      };
                      for (var month in months) {
                        expressionParts[4] = expressionParts[4].replace(new RegExp(month, "gi"), months[month].toString());
                      }
                      if (expressionParts[0] == "0") {
                        expressionParts[0] = "";
                      }
                      if (!/\*|\-|\,|\//.test(expressionParts[2]) && (/\*|\//.test(expressionParts[1]) || /\*|\//.test(expressionParts[0]))) {
                        expressionParts[2] += "-".concat(expressionParts[2]);
                      }
                      for (var i = 0; i < expressionParts.length; i++) {
                        if (expressionParts[i].indexOf(",") != -1) {
                          expressionParts[i] = expressionParts[i].split(",").filter(function(str) {
                            return str !== "";
                          }).join(",") || "*";
                        }
                        if (expressionParts[i] == "*/1") {
                          expressionParts[i] = "*";
                        }
                        if (expressionParts[i].indexOf("/") > -1 && !/^\*|\-|\,/.test(expressionParts[i])) {
                          var stepRangeThrough = null;
                          switch (i) {
                            case 4:
                              stepRangeThrough = "12";
                              break;
                            case 5:
                              stepRangeThrough = "6";
                              break;
                            case 6:
                              stepRangeThrough = "9999";
                              break;
                            default:
                              stepRangeThrough = null;
                              break;
                          }
                          if (stepRangeThrough !== null) {
                            var parts = expressionParts[i].split("/");
                            expressionParts[i] = "".concat(parts[0], "-").concat(stepRangeThrough, "/").concat(parts[1]);
                          }
                        }
                      }
                    };
                    CronParser2.prototype.validate = function(parsed) {
                      var standardCronPartCharacters = "0-9,\\-*/";
                      this.validateOnlyExpectedCharactersFound(parsed[0], standardCronPartCharacters);
                      this.validateOnlyExpectedCharactersFound(parsed[1], standardCronPartCharacters);
                      this.validateOnlyExpectedCharactersFound(parsed[2], standardCronPartCharacters);
                      this.validateOnlyExpectedCharactersFound(parsed[3], "0-9,\\-*/LW");
                      this.validateOnlyExpectedCharactersFound(parsed[4], standardCronPartCharacters);
                      this.validateOnlyExpectedCharactersFound(parsed[5], "0-9,\\-*/L#");
                      this.validateOnlyExpectedCharactersFound(parsed[6], standardCronPartCharacters);
                      this.validateAnyRanges(parsed);
                    };
                    CronParser2.prototype.validateAnyRanges = function(parsed) {
                      rangeValidator_1.default.secondRange(parsed[0]);
                      rangeValidator_1.default.minuteRange(parsed[1]);
                      rangeValidator_1.default.hourRange(parsed[2]);
                      rangeValidator_1.default.dayOfMonthRange(parsed[3]);
                      rangeValidator_1.default.monthRange(parsed[4], this.monthStartIndexZero);
                      rangeValidator_1.default.dayOfWeekRange(parsed[5], this.dayOfWeekStartIndexZero);
                    };
                    CronParser2.prototype.validateOnlyExpectedCharactersFound = function(cronPart, allowedCharsExpression) {
                      var invalidChars = cronPart.match(new RegExp("[^".concat(allowedCharsExpression, "]+"), "gi"));
                      if (invalidChars && invalidChars.length) {
                        throw new Error("Expression contains invalid values: '".concat(invalidChars.toString(), "'"));
                      }
                    };
                    return CronParser2;
                  })();
                  exports.CronParser = CronParser;
                })
              ),
              /***/
              333: (
                /***/
                ((__unused_webpack_module, exports, __nested_webpack_require_10927__) => {
                  Object.defineProperty(exports, "__esModule", { value: true });
                  exports.ExpressionDescriptor = void 0;
                  var stringUtilities_1 = __nested_webpack_require_10927__(823);
                  var cronParser_1 = __nested_webpack_require_10927__(949);
                  var ExpressionDescriptor = (function() {
                    function ExpressionDescriptor2(expression, options) {
                      this.expression = expression;
                      this.options = options;
                      this.expressionParts = new Array(5);
                      if (!this.options.locale && ExpressionDescriptor2.defaultLocale) {
                        this.options.locale = ExpressionDescriptor2.defaultLocale;
                      }
                      if (!ExpressionDescriptor2.locales[this.options.locale]) {
                        var fallBackLocale = Object.keys(ExpressionDescriptor2.locales)[0];
                        console.warn("Locale '".concat(this.options.locale, "' could not be found; falling back to '").concat(fallBackLocale, "'."));
                        this.options.locale = fallBackLocale;
                      }
                      this.i18n = ExpressionDescriptor2.locales[this.options.locale];
                      if (options.use24HourTimeFormat === void 0) {
                        options.use24HourTimeFormat = this.i18n.use24HourTimeFormatByDefault();
                      }
                    }
                    ExpressionDescriptor2.toString = function(expression, _a) {
                      var _b = _a === void 0 ? {} : _a, _c = _b.throwExceptionOnParseError, throwExceptionOnParseError = _c === void 0 ? true : _c, _d = _b.verbose, verbose = _d === void 0 ? false : _d, _e = _b.dayOfWeekStartIndexZero, dayOfWeekStartIndexZero = _e === void 0 ? true : _e, _f = _b.monthStartIndexZero, monthStartIndexZero = _f === void 0 ? false : _f, use24HourTimeFormat = _b.use24HourTimeFormat, _g = _b.locale, locale = _g === void 0 ? null : _g;
                      var options = {
                        throwExceptionOnParseError,
                        verbose,
                        dayOfWeekStartIndexZero,
                        monthStartIndexZero,
                        use24HourTimeFormat,
                        locale
                      };
                      if (options.tzOffset) {
                        console.warn("'tzOffset' option has been deprecated and is no longer supported.");
                      }
                      var descripter = new ExpressionDescriptor2(expression, options);
                      return descripter.getFullDescription();
                    };
                    ExpressionDescriptor2.initialize = function(localesLoader, defaultLocale) {
                      if (defaultLocale === void 0) {
                        defaultLocale = "en";
                      }
                      ExpressionDescriptor2.specialCharacters = ["/", "-", ",", "*"];
                      ExpressionDescriptor2.defaultLocale = defaultLocale;
                      localesLoader.load(ExpressionDescriptor2.locales);
                    };
                    ExpressionDescriptor2.prototype.getFullDescription = function() {
                      var _a, _b;
                      var description = "";
                      try {
                        var parser = new cronParser_1.CronParser(this.expression, this.options.dayOfWeekStartIndexZero, this.options.monthStartIndexZero);
                        this.expressionParts = parser.parse();
                        if (this.expressionParts[0] === "@reboot") {
                          return ((_b = (_a = this.i18n).atReboot) === null || _b === void 0 ? void 0 : _b.call(_a)) || "Run once, at startup";
                        }
                        var timeSegment = this.getTimeOfDayDescription();
                        var dayOfMonthDesc = this.getDayOfMonthDescription();
                        var monthDesc = this.getMonthDescription();
                        var dayOfWeekDesc = this.getDayOfWeekDescription();
                        var yearDesc = this.getYearDescription();
                        description += timeSegment + dayOfMonthDesc + dayOfWeekDesc + monthDesc + yearDesc;
                        description = this.transformVerbosity(description, !!this.options.verbose);
                        description = description.charAt(0).toLocaleUpperCase() + description.substr(1);
                      } catch (ex) {
                        if (!this.options.throwExceptionOnParseError) {
                          description = this.i18n.anErrorOccuredWhenGeneratingTheExpressionD();
                        } else {
                          throw "".concat(ex);
                        }
                      }
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getTimeOfDayDescription = function() {
                      var secondsExpression = this.expressionParts[0];
                      var minuteExpression = this.expressionParts[1];
                      var hourExpression = this.expressionParts[2];
                      var description = "";
                      if (!stringUtilities_1.StringUtilities.containsAny(minuteExpression, ExpressionDescriptor2.specialCharacters) && !stringUtilities_1.StringUtilities.containsAny(hourExpression, ExpressionDescriptor2.specialCharacters) && !stringUtilities_1.StringUtilities.containsAny(secondsExpression, ExpressionDescriptor2.specialCharacters)) {
                        description += this.i18n.atSpace() + this.formatTime(hourExpression, minuteExpression, secondsExpression);
                      } else if (!secondsExpression && minuteExpression.indexOf("-") > -1 && !(minuteExpression.indexOf(",") > -1) && !(minuteExpression.indexOf("/") > -1) && !stringUtilities_1.StringUtilities.containsAny(hourExpression, ExpressionDescriptor2.specialCharacters)) {
                        var minuteParts = minuteExpression.split("-");
                        description += stringUtilities_1.StringUtilities.format(this.i18n.everyMinuteBetweenX0AndX1(), this.formatTime(hourExpression, minuteParts[0], ""), this.formatTime(hourExpression, minuteParts[1], ""));
                      } else if (!secondsExpression && hourExpression.indexOf(",") > -1 && hourExpression.indexOf("-") == -1 && hourExpression.indexOf("/") == -1 && !stringUtilities_1.StringUtilities.containsAny(minuteExpression, ExpressionDescriptor2.specialCharacters)) {
                        var hourParts = hourExpression.split(",");
                        description += this.i18n.at();
                        for (var i = 0; i < hourParts.length; i++) {
                          description += " ";
                          description += this.formatTime(hourParts[i], minuteExpression, "");
                          if (i < hourParts.length - 2) {
                            description += ",";
                          }
                          if (i == hourParts.length - 2) {
                            description += this.i18n.spaceAnd();
                          }
                        }
                      } else {
                        var secondsDescription = this.getSecondsDescription();
                        var minutesDescription = this.getMinutesDescription();
                        var hoursDescription = this.getHoursDescription();
                        description += secondsDescription;
                        if (description && minutesDescription) {
                          description += ", ";
                        }
                        description += minutesDescription;
                        if (minutesDescription === hoursDescription) {
                          return description;
                        }
                        if (description && hoursDescription) {
                          description += ", ";
                        }
                        description += hoursDescription;
                      }
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getSecondsDescription = function() {
                      var _this = this;
                      var description = this.getSegmentDescription(this.expressionParts[0], this.i18n.everySecond(), function(s) {
                        return s;
                      }, function(s) {
                        return stringUtilities_1.StringUtilities.format(_this.i18n.everyX0Seconds(s), s);
                      }, function(s) {
                        return _this.i18n.secondsX0ThroughX1PastTheMinute();
                      }, function(s) {
                        return s == "0" ? "" : parseInt(s) < 20 ? _this.i18n.atX0SecondsPastTheMinute(s) : _this.i18n.atX0SecondsPastTheMinuteGt20() || _this.i18n.atX0SecondsPastTheMinute(s);
                      });
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getMinutesDescription = function() {
                      var _this = this;
                      var secondsExpression = this.expressionParts[0];
                      var hourExpression = this.expressionParts[2];
                      var description = this.getSegmentDescription(this.expressionParts[1], this.i18n.everyMinute(), function(s) {
                        return s;
                      }, function(s) {
                        return stringUtilities_1.StringUtilities.format(_this.i18n.everyX0Minutes(s), s);
                      }, function(s) {
                        return _this.i18n.minutesX0ThroughX1PastTheHour();
                      }, function(s) {
                        try {
                          return s == "0" && hourExpression.indexOf("/") == -1 && secondsExpression == "" ? _this.i18n.everyHour() : parseInt(s) < 20 ? _this.i18n.atX0MinutesPastTheHour(s) : _this.i18n.atX0MinutesPastTheHourGt20() || _this.i18n.atX0MinutesPastTheHour(s);
                        } catch (e) {
                          return _this.i18n.atX0MinutesPastTheHour(s);
                        }
                      });
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getHoursDescription = function() {
                      var _this = this;
                      var expression = this.expressionParts[2];
                      var hourIndex = 0;
                      var rangeEndValues = [];
                      expression.split("/")[0].split(",").forEach(function(range) {
                        var rangeParts = range.split("-");
                        if (rangeParts.length === 2) {
                          rangeEndValues.push({ value: rangeParts[1], index: hourIndex + 1 });
                        }
                        hourIndex += rangeParts.length;
                      });
                      var evaluationIndex = 0;
                      var description = this.getSegmentDescription(expression, this.i18n.everyHour(), function(s) {
                        var match = rangeEndValues.find(function(r) {
                          return r.value === s && r.index === evaluationIndex;
                        });
                        var isRangeEndWithNonZeroMinute = match && _this.expressionParts[1] !== "0";
                        evaluationIndex++;
                        return isRangeEndWithNonZeroMinute ? _this.formatTime(s, "59", "") : _this.formatTime(s, "0", "");
                      }, function(s) {
                        return stringUtilities_1.StringUtilities.format(_this.i18n.everyX0Hours(s), s);
                      }, function(s) {
                        return _this.i18n.betweenX0AndX1();
                      }, function(s) {
                        return _this.i18n.atX0();
                      });
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getDayOfWeekDescription = function() {
                      var _this = this;
                      var daysOfWeekNames = this.i18n.daysOfTheWeek();
                      var description = null;
                      if (this.expressionParts[5] == "*") {
                        description = "";
                      } else {
                        description = this.getSegmentDescription(this.expressionParts[5], this.i18n.commaEveryDay(), function(s, form) {
                          var exp = s;
                          if (s.indexOf("#") > -1) {
                            exp = s.substring(0, s.indexOf("#"));
                          } else if (s.indexOf("L") > -1) {
                            exp = exp.replace("L", "");
                          }
                          var parsedExp = parseInt(exp);
                          var description2 = _this.i18n.daysOfTheWeekInCase ? _this.i18n.daysOfTheWeekInCase(form)[parsedExp] : daysOfWeekNames[parsedExp];
                          if (s.indexOf("#") > -1) {
                            var dayOfWeekOfMonthDescription = null;
                            var dayOfWeekOfMonthNumber = s.substring(s.indexOf("#") + 1);
                            var dayOfWeekNumber = s.substring(0, s.indexOf("#"));
                            switch (dayOfWeekOfMonthNumber) {
                              case "1":
                                dayOfWeekOfMonthDescription = _this.i18n.first(dayOfWeekNumber);
                                break;
                              case "2":
                                dayOfWeekOfMonthDescription = _this.i18n.second(dayOfWeekNumber);
                                break;
                              case "3":
                                dayOfWeekOfMonthDescription = _this.i18n.third(dayOfWeekNumber);
                                break;
                              case "4":
                                dayOfWeekOfMonthDescription = _this.i18n.fourth(dayOfWeekNumber);
                                break;
                              case "5":
                                dayOfWeekOfMonthDescription = _this.i18n.fifth(dayOfWeekNumber);
                                break;
                            }
                            description2 = dayOfWeekOfMonthDescription + " " + description2;
                          }
                          return description2;
                        }, function(s) {
                          if (parseInt(s) == 1) {
                            return "";
                          } else {
                            return stringUtilities_1.StringUtilities.format(_this.i18n.commaEveryX0DaysOfTheWeek(s), s);
                          }
                        }, function(s) {
                          var beginFrom = s.substring(0, s.indexOf("-"));
                          var domSpecified = _this.expressionParts[3] != "*";
                          return domSpecified ? _this.i18n.commaAndX0ThroughX1(beginFrom) : _this.i18n.commaX0ThroughX1(beginFrom);
                        }, function(s) {
                          var format = null;
                          if (s.indexOf("#") > -1) {
                            var dayOfWeekOfMonthNumber = s.substring(s.indexOf("#") + 1);
                            var dayOfWeek = s.substring(0, s.indexOf("#"));
                            format = _this.i18n.commaOnThe(dayOfWeekOfMonthNumber, dayOfWeek).trim() + _this.i18n.spaceX0OfTheMonth();
                          } else if (s.indexOf("L") > -1) {
                            format = _this.i18n.commaOnTheLastX0OfTheMonth(s.replace("L", ""));
                          } else {
                            var domSpecified = _this.expressionParts[3] != "*";
                            format = domSpecified ? _this.i18n.commaAndOnX0() : _this.i18n.commaOnlyOnX0(s);
                          }
                          return format;
                        });
                      }
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getMonthDescription = function() {
                      var _this = this;
                      var monthNames = this.i18n.monthsOfTheYear();
                      var description = this.getSegmentDescription(this.expressionParts[4], "", function(s, form) {
                        return form && _this.i18n.monthsOfTheYearInCase ? _this.i18n.monthsOfTheYearInCase(form)[parseInt(s) - 1] : monthNames[parseInt(s) - 1];
                      }, function(s) {
                        if (parseInt(s) == 1) {
                          return "";
                        } else {
                          return stringUtilities_1.StringUtilities.format(_this.i18n.commaEveryX0Months(s), s);
                        }
                      }, function(s) {
                        return _this.i18n.commaMonthX0ThroughMonthX1() || _this.i18n.commaX0ThroughX1();
                      }, function(s) {
                        return _this.i18n.commaOnlyInMonthX0 ? _this.i18n.commaOnlyInMonthX0() : _this.i18n.commaOnlyInX0();
                      });
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getDayOfMonthDescription = function() {
                      var _this = this;
                      var description = null;
                      var expression = this.expressionParts[3];
                      switch (expression) {
                        case "L":
                          description = this.i18n.commaOnTheLastDayOfTheMonth();
                          break;
                        case "WL":
                        case "LW":
                          description = this.i18n.commaOnTheLastWeekdayOfTheMonth();
                          break;
                        default:
                          var weekDayNumberMatches = expression.match(/(\d{1,2}W)|(W\d{1,2})/);
                          if (weekDayNumberMatches) {
                            var dayNumber = parseInt(weekDayNumberMatches[0].replace("W", ""));
                            var dayString = dayNumber == 1 ? this.i18n.firstWeekday() : stringUtilities_1.StringUtilities.format(this.i18n.weekdayNearestDayX0(), dayNumber.toString());
                            description = stringUtilities_1.StringUtilities.format(this.i18n.commaOnTheX0OfTheMonth(), dayString);
                            break;
                          } else {
                            var lastDayOffSetMatches = expression.match(/L-(\d{1,2})/);
                            if (lastDayOffSetMatches) {
                              var offSetDays = lastDayOffSetMatches[1];
                              description = stringUtilities_1.StringUtilities.format(this.i18n.commaDaysBeforeTheLastDayOfTheMonth(offSetDays), offSetDays);
                              break;
                            } else if (expression == "*" && this.expressionParts[5] != "*") {
                              return "";
                            } else {
                              description = this.getSegmentDescription(expression, this.i18n.commaEveryDay(), function(s) {
                                return s == "L" ? _this.i18n.lastDay() : _this.i18n.dayX0 ? stringUtilities_1.StringUtilities.format(_this.i18n.dayX0(), s) : s;
                              }, function(s) {
                                return s == "1" ? _this.i18n.commaEveryDay() : _this.i18n.commaEveryX0Days(s);
                              }, function(s) {
                                return _this.i18n.commaBetweenDayX0AndX1OfTheMonth(s);
                              }, function(s) {
                                return _this.i18n.commaOnDayX0OfTheMonth(s);
                              });
                            }
                            break;
                          }
                      }
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getYearDescription = function() {
                      var _this = this;
                      var description = this.getSegmentDescription(this.expressionParts[6], "", function(s) {
                        return /^\d+$/.test(s) ? new Date(parseInt(s), 1).getFullYear().toString() : s;
                      }, function(s) {
                        return stringUtilities_1.StringUtilities.format(_this.i18n.commaEveryX0Years(s), s);
                      }, function(s) {
                        return _this.i18n.commaYearX0ThroughYearX1() || _this.i18n.commaX0ThroughX1();
                      }, function(s) {
                        return _this.i18n.commaOnlyInYearX0 ? _this.i18n.commaOnlyInYearX0() : _this.i18n.commaOnlyInX0();
                      });
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getSegmentDescription = function(expression, allDescription, getSingleItemDescription, getIncrementDescriptionFormat, getRangeDescriptionFormat, getDescriptionFormat) {
                      var description = null;
                      var doesExpressionContainIncrement = expression.indexOf("/") > -1;
                      var doesExpressionContainRange = expression.indexOf("-") > -1;
                      var doesExpressionContainMultipleValues = expression.indexOf(",") > -1;
                      if (!expression) {
                        description = "";
                      } else if (expression === "*") {
                        description = allDescription;
                      } else if (!doesExpressionContainIncrement && !doesExpressionContainRange && !doesExpressionContainMultipleValues) {
                        description = stringUtilities_1.StringUtilities.format(getDescriptionFormat(expression), getSingleItemDescription(expression));
                      } else if (doesExpressionContainMultipleValues) {
                        var segments = expression.split(",");
                        var descriptionContent = "";
                        for (var i = 0; i < segments.length; i++) {
                          if (i > 0 && segments.length > 2) {
                            descriptionContent += ",";
                            if (i < segments.length - 1) {
                              descriptionContent += " ";
                            }
                          }
                          if (i > 0 && segments.length > 1 && (i == segments.length - 1 || segments.length == 2)) {
                            descriptionContent += "".concat(this.i18n.spaceAnd(), " ");
                          }
                          if (segments[i].indexOf("/") > -1 || segments[i].indexOf("-") > -1) {
                            var isSegmentRangeWithoutIncrement = segments[i].indexOf("-") > -1 && segments[i].indexOf("/") == -1;
                            var currentDescriptionContent = this.getSegmentDescription(segments[i], allDescription, getSingleItemDescription, getIncrementDescriptionFormat, isSegmentRangeWithoutIncrement ? this.i18n.commaX0ThroughX1 : getRangeDescriptionFormat, getDescriptionFormat);
                            if (isSegmentRangeWithoutIncrement) {
                              currentDescriptionContent = currentDescriptionContent.replace(", ", "");
                            }
                            descriptionContent += currentDescriptionContent;
                          } else if (!doesExpressionContainIncrement) {
                            descriptionContent += getSingleItemDescription(segments[i]);
                          } else {
                            descriptionContent += this.getSegmentDescription(segments[i], allDescription, getSingleItemDescription, getIncrementDescriptionFormat, getRangeDescriptionFormat, getDescriptionFormat);
                          }
                        }
                        if (!doesExpressionContainIncrement) {
                          description = stringUtilities_1.StringUtilities.format(getDescriptionFormat(expression), descriptionContent);
                        } else {
                          description = descriptionContent;
                        }
                      } else if (doesExpressionContainIncrement) {
                        var segments = expression.split("/");
                        description = stringUtilities_1.StringUtilities.format(getIncrementDescriptionFormat(segments[1]), segments[1]);
                        if (segments[0].indexOf("-") > -1) {
                          var rangeSegmentDescription = this.generateRangeSegmentDescription(segments[0], getRangeDescriptionFormat, getSingleItemDescription);
                          if (rangeSegmentDescription.indexOf(", ") != 0) {
                            description += ", ";
                          }
                          description += rangeSegmentDescription;
                        } else if (segments[0].indexOf("*") == -1) {
                          var rangeItemDescription = stringUtilities_1.StringUtilities.format(getDescriptionFormat(segments[0]), getSingleItemDescription(segments[0]));
                          rangeItemDescription = rangeItemDescription.replace(", ", "");
                          description += stringUtilities_1.StringUtilities.format(this.i18n.commaStartingX0(), rangeItemDescription);
                        }
                      } else if (doesExpressionContainRange) {
                        description = this.generateRangeSegmentDescription(expression, getRangeDescriptionFormat, getSingleItemDescription);
                      }
                      return description;
                    };
                    ExpressionDescriptor2.prototype.generateRangeSegmentDescription = function(rangeExpression, getRangeDescriptionFormat, getSingleItemDescription) {
                      var description = "";
                      var rangeSegments = rangeExpression.split("-");
                      var rangeSegment1Description = getSingleItemDescription(rangeSegments[0], 1);
                      var rangeSegment2Description = getSingleItemDescription(rangeSegments[1], 2);
                      var rangeDescriptionFormat = getRangeDescriptionFormat(rangeExpression);
                      description += stringUtilities_1.StringUtilities.format(rangeDescriptionFormat, rangeSegment1Description, rangeSegment2Description);
                      return description;
                    };
                    ExpressionDescriptor2.prototype.formatTime = function(hourExpression, minuteExpression, secondExpression) {
                      var hourOffset = 0;
                      var minuteOffset = 0;
                      var hour = parseInt(hourExpression) + hourOffset;
                      var minute = parseInt(minuteExpression) + minuteOffset;
                      if (minute >= 60) {
                        minute -= 60;
                        hour += 1;
                      } else if (minute < 0) {
                        minute += 60;
                        hour -= 1;
                      }
                      if (hour >= 24) {
                        hour = hour - 24;
                      } else if (hour < 0) {
                        hour = 24 + hour;
                      }
                      var period = "";
                      var setPeriodBeforeTime = false;
                      if (!this.options.use24HourTimeFormat) {
                        setPeriodBeforeTime = !!(this.i18n.setPeriodBeforeTime && this.i18n.setPeriodBeforeTime());
                        period = setPeriodBeforeTime ? "".concat(this.getPeriod(hour), " ") : " ".concat(this.getPeriod(hour));
                        if (hour > 12) {
                          hour -= 12;
                        }
                        if (hour === 0) {
                          hour = 12;
                        }
                      }
                      var second = "";
                      if (secondExpression) {
                        second = ":".concat(("00" + secondExpression).substring(secondExpression.length));
                      }
                      return "".concat(setPeriodBeforeTime ? period : "").concat(("00" + hour.toString()).substring(hour.toString().length), ":").concat(("00" + minute.toString()).substring(minute.toString().length)).concat(second).concat(!setPeriodBeforeTime ? period : "");
                    };
                    ExpressionDescriptor2.prototype.transformVerbosity = function(description, useVerboseFormat) {
                      if (!useVerboseFormat) {
                        description = description.replace(new RegExp(", ".concat(this.i18n.everyMinute()), "g"), "");
                        description = description.replace(new RegExp(", ".concat(this.i18n.everyHour()), "g"), "");
                        description = description.replace(new RegExp(this.i18n.commaEveryDay(), "g"), "");
                        description = description.replace(/\, ?$/, "");
                        if (this.i18n.conciseVerbosityReplacements) {
                          for (var _i = 0, _a = Object.entries(this.i18n.conciseVerbosityReplacements()); _i < _a.length; _i++) {
                            var _b = _a[_i], key = _b[0], value = _b[1];
                            description = description.replace(new RegExp(key, "g"), value);
                          }
                        }
                      }
                      return description;
                    };
                    ExpressionDescriptor2.prototype.getPeriod = function(hour) {
                      return hour >= 12 ? this.i18n.pm && this.i18n.pm() || "PM" : this.i18n.am && this.i18n.am() || "AM";
                    };
                    ExpressionDescriptor2.locales = {};
                    return ExpressionDescriptor2;
                  })();
                  exports.ExpressionDescriptor = ExpressionDescriptor;
                })
              ),
              /***/
              747: (
                /***/
                ((__unused_webpack_module, exports, __nested_webpack_require_36784__) => {
                  Object.defineProperty(exports, "__esModule", { value: true });
                  exports.enLocaleLoader = void 0;
                  var en_1 = __nested_webpack_require_36784__(486);
                  var enLocaleLoader = (function() {
                    function enLocaleLoader2() {
                    }
                    enLocaleLoader2.prototype.load = function(availableLocales) {
                      availableLocales["en"] = new en_1.en();
                    };
                    return enLocaleLoader2;
                  })();
                  exports.enLocaleLoader = enLocaleLoader;
                })
              ),
              /***/
              486: (
                /***/
                ((__unused_webpack_module, exports) => {
                  Object.defineProperty(exports, "__esModule", { value: true });
                  exports.en = void 0;
                  var en = (function() {
                    function en2() {
                    }
                    en2.prototype.atX0SecondsPastTheMinuteGt20 = function() {
                      return null;
                    };
                    en2.prototype.atX0MinutesPastTheHourGt20 = function() {
                      return null;
                    };
                    en2.prototype.commaMonthX0ThroughMonthX1 = function() {
                      return null;
                    };
                    en2.prototype.commaYearX0ThroughYearX1 = function() {
                      return null;
                    };
                    en2.prototype.use24HourTimeFormatByDefault = function() {
                      return false;
                    };
                    en2.prototype.anErrorOccuredWhenGeneratingTheExpressionD = function() {
                      return "An error occurred when generating the expression description. Check the cron expression syntax.";
                    };
                    en2.prototype.everyMinute = function() {
                      return "every minute";
                    };
                    en2.prototype.everyHour = function() {
                      return "every hour";
                    };
                    en2.prototype.atSpace = function() {
                      return "At ";
                    };
                    en2.prototype.everyMinuteBetweenX0AndX1 = function() {
                      return "Every minute between %s and %s";
                    };
                    en2.prototype.at = function() {
                      return "At";
                    };
                    en2.prototype.spaceAnd = function() {
                      return " and";
                    };
                    en2.prototype.everySecond = function() {
                      return "every second";
                    };
                    en2.prototype.everyX0Seconds = function() {
                      return "every %s seconds";
                    };
                    en2.prototype.secondsX0ThroughX1PastTheMinute = function() {
                      return "seconds %s through %s past the minute";
                    };
                    en2.prototype.atX0SecondsPastTheMinute = function() {
                      return "at %s seconds past the minute";
                    };
                    en2.prototype.everyX0Minutes = function() {
                      return "every %s minutes";
                    };
                    en2.prototype.minutesX0ThroughX1PastTheHour = function() {
                      return "minutes %s through %s past the hour";
                    };
                    en2.prototype.atX0MinutesPastTheHour = function() {
                      return "at %s minutes past the hour";
                    };
                    en2.prototype.everyX0Hours = function() {
                      return "every %s hours";
                    };
                    en2.prototype.betweenX0AndX1 = function() {
                      return "between %s and %s";
                    };
                    en2.prototype.atX0 = function() {
                      return "at %s";
                    };
                    en2.prototype.commaEveryDay = function() {
                      return ", every day";
                    };
                    en2.prototype.commaEveryX0DaysOfTheWeek = function() {
                      return ", every %s days of the week";
                    };
                    en2.prototype.commaX0ThroughX1 = function() {
                      return ", %s through %s";
                    };
                    en2.prototype.commaAndX0ThroughX1 = function() {
                      return ", %s through %s";
                    };
                    en2.prototype.first = function() {
                      return "first";
                    };
                    en2.prototype.second = function() {
                      return "second";
                    };
                    en2.prototype.third = function() {
                      return "third";
                    };
                    en2.prototype.fourth = function() {
                      return "fourth";
                    };
                    en2.prototype.fifth = function() {
                      return "fifth";
                    };
                    en2.prototype.commaOnThe = function() {
                      return ", on the ";
                    };
                    en2.prototype.spaceX0OfTheMonth = function() {
                      return " %s of the month";
                    };
                    en2.prototype.lastDay = function() {
                      return "the last day";
                    };
                    en2.prototype.commaOnTheLastX0OfTheMonth = function() {
                      return ", on the last %s of the month";
                    };
                    en2.prototype.commaOnlyOnX0 = function() {
                      return ", only on %s";
                    };
                    en2.prototype.commaAndOnX0 = function() {
                      return ", and on %s";
                    };
                    en2.prototype.commaEveryX0Months = function() {
                      return ", every %s months";
                    };
                    en2.prototype.commaOnlyInX0 = function() {
                      return ", only in %s";
                    };
                    en2.prototype.commaOnTheLastDayOfTheMonth = function() {
                      return ", on the last day of the month";
                    };
                    en2.prototype.commaOnTheLastWeekdayOfTheMonth = function() {
                      return ", on the last weekday of the month";
                    };
                    en2.prototype.commaDaysBeforeTheLastDayOfTheMonth = function() {
                      return ", %s days before the last day of the month";
                    };
                    en2.prototype.firstWeekday = function() {
                      return "first weekday";
                    };
                    en2.prototype.weekdayNearestDayX0 = function() {
                      return "weekday nearest day %s";
                    };
                    en2.prototype.commaOnTheX0OfTheMonth = function() {
                      return ", on the %s of the month";
                    };
                    en2.prototype.commaEveryX0Days = function() {
                      return ", every %s days";
                    };
                    en2.prototype.commaBetweenDayX0AndX1OfTheMonth = function() {
                      return ", between day %s and %s of the month";
                    };
                    en2.prototype.commaOnDayX0OfTheMonth = function() {
                      return ", on day %s of the month";
                    };
                    en2.prototype.commaEveryHour = function() {
                      return ", every hour";
                    };
                    en2.prototype.commaEveryX0Years = function() {
                      return ", every %s years";
                    };
                    en2.prototype.commaStartingX0 = function() {
                      return ", starting %s";
                    };
                    en2.prototype.daysOfTheWeek = function() {
                      return ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
                    };
                    en2.prototype.monthsOfTheYear = function() {
                      return [
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December"
                      ];
                    };
                    en2.prototype.atReboot = function() {
                      return "Run once, at startup";
                    };
                    return en2;
                  })();
                  exports.en = en;
                })
              ),
              /***/
              515: (
                /***/
                ((__unused_webpack_module, exports) => {
                  Object.defineProperty(exports, "__esModule", { value: true });
                  function assert(value, message) {
                    if (!value) {
                      throw new Error(message);
                    }
                  }
                  var RangeValidator = (function() {
                    function RangeValidator2() {
                    }
                    RangeValidator2.secondRange = function(parse) {
                      var parsed = parse.split(",");
                      for (var i = 0; i < parsed.length; i++) {
                        if (!isNaN(parseInt(parsed[i], 10))) {
                          var second = parseInt(parsed[i], 10);
                          assert(second >= 0 && second <= 59, "seconds part must be >= 0 and <= 59");
                        }
                      }
                    };
                    RangeValidator2.minuteRange = function(parse) {
                      var parsed = parse.split(",");
                      for (var i = 0; i < parsed.length; i++) {
                        if (!isNaN(parseInt(parsed[i], 10))) {
                          var minute = parseInt(parsed[i], 10);
                          assert(minute >= 0 && minute <= 59, "minutes part must be >= 0 and <= 59");
                        }
                      }
                    };
                    RangeValidator2.hourRange = function(parse) {
                      var parsed = parse.split(",");
                      for (var i = 0; i < parsed.length; i++) {
                        if (!isNaN(parseInt(parsed[i], 10))) {
                          var hour = parseInt(parsed[i], 10);
                          assert(hour >= 0 && hour <= 23, "hours part must be >= 0 and <= 23");
                        }
                      }
                    };
                    RangeValidator2.dayOfMonthRange = function(parse) {
                      var parsed = parse.split(",");
                      for (var i = 0; i < parsed.length; i++) {
                        if (!isNaN(parseInt(parsed[i], 10))) {
                          var dayOfMonth = parseInt(parsed[i], 10);
                          assert(dayOfMonth >= 1 && dayOfMonth <= 31, "DOM part must be >= 1 and <= 31");
                        }
                      }
                    };
                    RangeValidator2.monthRange = function(parse, monthStartIndexZero) {
                      var parsed = parse.split(",");
                      for (var i = 0; i < parsed.length; i++) {
                        if (!isNaN(parseInt(parsed[i], 10))) {
                          var month = parseInt(parsed[i], 10);
                          assert(month >= 1 && month <= 12, monthStartIndexZero ? "month part must be >= 0 and <= 11" : "month part must be >= 1 and <= 12");
                        }
                      }
                    };
                    RangeValidator2.dayOfWeekRange = function(parse, dayOfWeekStartIndexZero) {
                      var parsed = parse.split(",");
                      for (var i = 0; i < parsed.length; i++) {
                        if (!isNaN(parseInt(parsed[i], 10))) {
                          var dayOfWeek = parseInt(parsed[i], 10);
                          assert(dayOfWeek >= 0 && dayOfWeek <= 6, dayOfWeekStartIndexZero ? "DOW part must be >= 0 and <= 6" : "DOW part must be >= 1 and <= 7");
                        }
                      }
                    };
                    return RangeValidator2;
                  })();
                  exports["default"] = RangeValidator;
                })
              ),
              /***/
              823: (
                /***/
                ((__unused_webpack_module, exports) => {
                  Object.defineProperty(exports, "__esModule", { value: true });
                  exports.StringUtilities = void 0;
                  var StringUtilities = (function() {
                    function StringUtilities2() {
                    }
                    StringUtilities2.format = function(template) {
                      var values = [];
                      for (var _i = 1; _i < arguments.length; _i++) {
                        values[_i - 1] = arguments[_i];
                      }
                      return template.replace(/%s/g, function(substring) {
                        var args = [];
                        for (var _i2 = 1; _i2 < arguments.length; _i2++) {
                          args[_i2 - 1] = arguments[_i2];
                        }
                        return values.shift();
                      });
                    };
                    StringUtilities2.containsAny = function(text, searchStrings) {
                      return searchStrings.some(function(c) {
                        return text.indexOf(c) > -1;
                      });
                    };
                    return StringUtilities2;
                  })();
                  exports.StringUtilities = StringUtilities;
                })
              )
              /******/
            };
            var __webpack_module_cache__ = {};
            function __nested_webpack_require_46808__(moduleId) {
              var cachedModule = __webpack_module_cache__[moduleId];
              if (cachedModule !== void 0) {
                return cachedModule.exports;
              }
              var module2 = __webpack_module_cache__[moduleId] = {
                /******/
                // no module.id needed
                /******/
                // no module.loaded needed
                /******/
                exports: {}
                /******/
              };
              __webpack_modules__[moduleId](module2, module2.exports, __nested_webpack_require_46808__);
              return module2.exports;
            }
            var __nested_webpack_exports__ = {};
            (() => {
              var exports = __nested_webpack_exports__;
              Object.defineProperty(exports, "__esModule", { value: true });
              exports.toString = void 0;
              var expressionDescriptor_1 = __nested_webpack_require_46808__(333);
              var enLocaleLoader_1 = __nested_webpack_require_46808__(747);
              expressionDescriptor_1.ExpressionDescriptor.initialize(new enLocaleLoader_1.enLocaleLoader());
              exports["default"] = expressionDescriptor_1.ExpressionDescriptor;
              var toString = expressionDescriptor_1.ExpressionDescriptor.toString;
              exports.toString = toString;
            })();
            return __nested_webpack_exports__;
          })()
        );
      });
    })
  ),
  /***/
  2737: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FE: () => (
          /* binding */
          Star
        ),
        /* harmony export */
        QC: () => (
          /* binding */
          ContextAccess
        ),
        /* harmony export */
        R6: () => (
          /* binding */
          FunctionCall
        ),
        /* harmony export */
        _c: () => (
          /* binding */
          Unary
        ),
        /* harmony export */
        aU: () => (
          /* binding */
          Grouping
        ),
        /* harmony export */
        oD: () => (
          /* binding */
          Logical
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          IndexAccess
        ),
        /* harmony export */
        uS: () => (
          /* binding */
          Literal
        ),
        /* harmony export */
        yI: () => (
          /* binding */
          Binary
        )
        /* harmony export */
      });
      class Expr {
      }
      class Literal extends Expr {
        constructor(literal, token) {
          super();
          this.literal = literal;
          this.token = token;
        }
        accept(v) {
          return v.visitLiteral(this);
        }
      }
      class Unary extends Expr {
        constructor(operator, expr) {
          super();
          this.operator = operator;
          this.expr = expr;
        }
        accept(v) {
          return v.visitUnary(this);
        }
      }
      class FunctionCall extends Expr {
        constructor(functionName, args) {
          super();
          this.functionName = functionName;
          this.args = args;
        }
        accept(v) {
          return v.visitFunctionCall(this);
        }
      }
      class Binary extends Expr {
        constructor(left, operator, right) {
          super();
          this.left = left;
          this.operator = operator;
          this.right = right;
        }
        accept(v) {
          return v.visitBinary(this);
        }
      }
      class Logical extends Expr {
        constructor(operator, args) {
          super();
          this.operator = operator;
          this.args = args;
        }
        accept(v) {
          return v.visitLogical(this);
        }
      }
      class Grouping extends Expr {
        constructor(group) {
          super();
          this.group = group;
        }
        accept(v) {
          return v.visitGrouping(this);
        }
      }
      class ContextAccess extends Expr {
        constructor(name) {
          super();
          this.name = name;
        }
        accept(v) {
          return v.visitContextAccess(this);
        }
      }
      class IndexAccess extends Expr {
        constructor(expr, index) {
          super();
          this.expr = expr;
          this.index = index;
        }
        accept(v) {
          return v.visitIndexAccess(this);
        }
      }
      class Star extends Expr {
        accept() {
          throw new Error("Method not implemented.");
        }
      }
    })
  ),
  /***/
  5323: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          Array2
        )
        /* harmony export */
      });
      var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
      class Array2 {
        constructor(...data) {
          this.v = [];
          this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Array;
          this.primitive = false;
          for (const d of data) {
            this.add(d);
          }
        }
        coerceString() {
          return (0, _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.kind);
        }
        number() {
          return NaN;
        }
        add(value) {
          this.v.push(value);
        }
        get(index) {
          return this.v[index];
        }
        values() {
          return this.v;
        }
      }
    })
  ),
  /***/
  174: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          BooleanData
        )
        /* harmony export */
      });
      var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
      class BooleanData {
        constructor(value) {
          this.value = value;
          this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Boolean;
          this.primitive = true;
        }
        coerceString() {
          if (this.value) {
            return "true";
          }
          return "false";
        }
        number() {
          if (this.value) {
            return 1;
          }
          return 0;
        }
      }
    })
  ),
  /***/
  3140: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          Dictionary
        )
        /* harmony export */
      });
      var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
      class Dictionary {
        constructor(...pairs) {
          this.keys = [];
          this.v = [];
          this.indexMap = {};
          this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Dictionary;
          this.primitive = false;
          for (const p of pairs) {
            this.add(p.key, p.value);
          }
        }
        coerceString() {
          return (0, _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.kind);
        }
        number() {
          return NaN;
        }
        add(key, value) {
          if (key.toLowerCase() in this.indexMap) {
            return;
          }
          this.keys.push(key);
          this.v.push(value);
          this.indexMap[key.toLowerCase()] = this.v.length - 1;
        }
        get(key) {
          const index = this.indexMap[key.toLowerCase()];
          if (index === void 0) {
            return void 0;
          }
          return this.v[index];
        }
        values() {
          return this.v;
        }
        pairs() {
          const result = [];
          for (const key of this.keys) {
            result.push({ key, value: this.v[this.indexMap[key.toLowerCase()]] });
          }
          return result;
        }
      }
      function isDictionary2(x) {
        return x.kind === Kind.Dictionary;
      }
    })
  ),
  /***/
  1514: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          Kind2
        ),
        /* harmony export */
        m: () => (
          /* binding */
          kindStr
        )
        /* harmony export */
      });
      var Kind2;
      (function(Kind3) {
        Kind3[Kind3["String"] = 0] = "String";
        Kind3[Kind3["Array"] = 1] = "Array";
        Kind3[Kind3["Dictionary"] = 2] = "Dictionary";
        Kind3[Kind3["Boolean"] = 3] = "Boolean";
        Kind3[Kind3["Number"] = 4] = "Number";
        Kind3[Kind3["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
        Kind3[Kind3["Null"] = 6] = "Null";
      })(Kind2 || (Kind2 = {}));
      function kindStr(k) {
        switch (k) {
          case Kind2.Array:
            return "Array";
          case Kind2.Boolean:
            return "Boolean";
          case Kind2.Null:
            return "Null";
          case Kind2.Number:
            return "Number";
          case Kind2.Dictionary:
            return "Object";
          case Kind2.String:
            return "String";
        }
        return "unknown";
      }
    })
  ),
  /***/
  1926: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O3: () => (
          /* reexport safe */
          _array_js__WEBPACK_IMPORTED_MODULE_0__.O
        ),
        /* harmony export */
        Q9: () => (
          /* reexport safe */
          _number_js__WEBPACK_IMPORTED_MODULE_5__.Q
        ),
        /* harmony export */
        Uv: () => (
          /* reexport safe */
          _null_js__WEBPACK_IMPORTED_MODULE_4__.U
        ),
        /* harmony export */
        b8: () => (
          /* reexport safe */
          _expressiondata_js__WEBPACK_IMPORTED_MODULE_3__.b
        ),
        /* harmony export */
        bT: () => (
          /* reexport safe */
          _dictionary_js__WEBPACK_IMPORTED_MODULE_2__.b
        ),
        /* harmony export */
        bo: () => (
          /* reexport safe */
          _boolean_js__WEBPACK_IMPORTED_MODULE_1__.b
        ),
        /* harmony export */
        uQ: () => (
          /* reexport safe */
          _string_js__WEBPACK_IMPORTED_MODULE_8__.u
        )
        /* harmony export */
      });
      var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5323);
      var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(174);
      var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3140);
      var _expressiondata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1514);
      var _null_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6069);
      var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8153);
      var _replacer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1890);
      var _reviver_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8251);
      var _string_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5925);
    })
  ),
  /***/
  6069: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          Null
        )
        /* harmony export */
      });
      var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
      class Null {
        constructor() {
          this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Null;
          this.primitive = true;
        }
        coerceString() {
          return "";
        }
        number() {
          return 0;
        }
      }
    })
  ),
  /***/
  8153: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          NumberData
        )
        /* harmony export */
      });
      var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
      class NumberData {
        constructor(value) {
          this.value = value;
          this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Number;
          this.primitive = true;
        }
        coerceString() {
          if (this.value === 0) {
            return "0";
          }
          return (+this.value.toFixed(15)).toString();
        }
        number() {
          return this.value;
        }
      }
    })
  ),
  /***/
  1890: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          replacer
        )
        /* harmony export */
      });
      var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5323);
      var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(174);
      var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3140);
      var _null_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6069);
      var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8153);
      var _string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5925);
      function replacer(_key, value) {
        if (value instanceof _null_js__WEBPACK_IMPORTED_MODULE_3__.U) {
          return null;
        }
        if (value instanceof _boolean_js__WEBPACK_IMPORTED_MODULE_1__.b) {
          return value.value;
        }
        if (value instanceof _number_js__WEBPACK_IMPORTED_MODULE_4__.Q) {
          return value.number();
        }
        if (value instanceof _string_js__WEBPACK_IMPORTED_MODULE_5__.u) {
          return value.coerceString();
        }
        if (value instanceof _array_js__WEBPACK_IMPORTED_MODULE_0__.O) {
          return value.values();
        }
        if (value instanceof _dictionary_js__WEBPACK_IMPORTED_MODULE_2__.b) {
          const pairs = value.pairs();
          const r = {};
          for (const p of pairs) {
            r[p.key] = p.value;
          }
          return r;
        }
        return value;
      }
    })
  ),
  /***/
  8251: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          reviver
        )
        /* harmony export */
      });
      var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5323);
      var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(174);
      var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3140);
      var _null_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6069);
      var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8153);
      var _string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5925);
      function reviver(_key, val) {
        if (val === null) {
          return new _null_js__WEBPACK_IMPORTED_MODULE_3__.U();
        }
        if (typeof val === "string") {
          return new _string_js__WEBPACK_IMPORTED_MODULE_5__.u(val);
        }
        if (typeof val === "number") {
          return new _number_js__WEBPACK_IMPORTED_MODULE_4__.Q(val);
        }
        if (typeof val === "boolean") {
          return new _boolean_js__WEBPACK_IMPORTED_MODULE_1__.b(val);
        }
        if (Array.isArray(val)) {
          return new _array_js__WEBPACK_IMPORTED_MODULE_0__.O(...val);
        }
        if (typeof val === "object") {
          return new _dictionary_js__WEBPACK_IMPORTED_MODULE_2__.b(...Object.keys(val).map((k) => ({
            key: k,
            value: val[k]
          })));
        }
        return val;
      }
    })
  ),
  /***/
  5925: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          StringData
        )
        /* harmony export */
      });
      var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1514);
      class StringData {
        constructor(value) {
          this.value = value;
          this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.String;
          this.primitive = true;
        }
        coerceString() {
          return this.value;
        }
        number() {
          return Number(this.value);
        }
      }
    })
  ),
  /***/
  5950: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        By: () => (
          /* binding */
          ErrorType
        ),
        /* harmony export */
        VP: () => (
          /* binding */
          MAX_PARSER_DEPTH
        ),
        /* harmony export */
        ZI: () => (
          /* binding */
          ExpressionEvaluationError
        ),
        /* harmony export */
        dM: () => (
          /* binding */
          MAX_EXPRESSION_LENGTH
        ),
        /* harmony export */
        tj: () => (
          /* binding */
          ExpressionError
        )
        /* harmony export */
      });
      var _lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5699);
      const MAX_PARSER_DEPTH = 50;
      const MAX_EXPRESSION_LENGTH = 21e3;
      var ErrorType;
      (function(ErrorType2) {
        ErrorType2[ErrorType2["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
        ErrorType2[ErrorType2["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
        ErrorType2[ErrorType2["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
        ErrorType2[ErrorType2["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
        ErrorType2[ErrorType2["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
        ErrorType2[ErrorType2["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
        ErrorType2[ErrorType2["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
        ErrorType2[ErrorType2["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
        ErrorType2[ErrorType2["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
        ErrorType2[ErrorType2["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
      })(ErrorType || (ErrorType = {}));
      class ExpressionError extends Error {
        constructor(typ, tok) {
          super(`${errorDescription(typ)}: '${(0, _lexer_js__WEBPACK_IMPORTED_MODULE_0__.Lk)(tok)}'`);
          this.typ = typ;
          this.tok = tok;
          this.pos = this.tok.range.start;
        }
      }
      function errorDescription(typ) {
        switch (typ) {
          case ErrorType.ErrorUnexpectedEndOfExpression:
            return "Unexpected end of expression";
          case ErrorType.ErrorUnexpectedSymbol:
            return "Unexpected symbol";
          case ErrorType.ErrorUnrecognizedNamedValue:
            return "Unrecognized named-value";
          case ErrorType.ErrorExceededMaxDepth:
            return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
          case ErrorType.ErrorExceededMaxLength:
            return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
          case ErrorType.ErrorTooFewParameters:
            return "Too few parameters supplied";
          case ErrorType.ErrorTooManyParameters:
            return "Too many parameters supplied";
          case ErrorType.ErrorEvenParameters:
            return "Even number of parameters supplied, requires an odd number of parameters";
          case ErrorType.ErrorUnrecognizedContext:
            return "Unrecognized named-value";
          case ErrorType.ErrorUnrecognizedFunction:
            return "Unrecognized function";
          default:
            return "Unknown error";
        }
      }
      class ExpressionEvaluationError extends Error {
      }
    })
  ),
  /***/
  4902: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          FeatureFlags2
        )
        /* harmony export */
      });
      const allFeatureKeys = [
        "missingInputsQuickfix",
        "blockScalarChompingWarning",
        "allowCaseFunction",
        "allowCopilotRequestsPermission",
        "allowDrivesPermissionAutocomplete",
        "allowBackgroundSteps"
      ];
      class FeatureFlags2 {
        constructor(features) {
          this.features = features ?? {};
        }
        /**
         * Check if an experimental feature is enabled.
         *
         * Resolution order:
         * 1. Explicit feature flag (if set)
         * 2. `all` flag (if set)
         * 3. false (default)
         */
        isEnabled(feature) {
          const explicit = this.features[feature];
          if (explicit !== void 0) {
            return explicit;
          }
          return this.features.all ?? false;
        }
        /**
         * Returns list of all enabled experimental features.
         */
        getEnabledFeatures() {
          return allFeatureKeys.filter((key) => this.isEnabled(key));
        }
      }
    })
  ),
  /***/
  8175: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        oi: () => (
          /* reexport */
          evaluator_Evaluator
        ),
        JG: () => (
          /* reexport */
          lexer.JG
        ),
        iX: () => (
          /* reexport */
          parser_Parser
        ),
        p: () => (
          /* reexport */
          data
        )
      });
      var ast = __webpack_require__(2737);
      var dictionary = __webpack_require__(3140);
      var data = __webpack_require__(1926);
      ;
      class FilteredArray extends data.O3 {
      }
      var errors = __webpack_require__(5950);
      ;
      const caseFunc = {
        name: "case",
        description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
        minArgs: 3,
        maxArgs: Number.MAX_SAFE_INTEGER,
        call: (...args) => {
          for (let i = 0; i < args.length - 1; i += 2) {
            const predicate = args[i];
            if (predicate.kind !== data.b8.Boolean) {
              throw new Error("case predicate must evaluate to a boolean value");
            }
            if (predicate.value) {
              return args[i + 1];
            }
          }
          return args[args.length - 1];
        }
      };
      ;
      function falsy(d) {
        switch (d.kind) {
          case data.b8.Null:
            return true;
          case data.b8.Boolean:
            return !d.value;
          case data.b8.Number: {
            const dv = d.value;
            return dv === 0 || isNaN(dv);
          }
          case data.b8.String:
            return d.value.length === 0;
        }
        return false;
      }
      function truthy(d) {
        return !falsy(d);
      }
      function coerceTypes(li, ri) {
        let lv = li;
        let rv = ri;
        if (li.kind === ri.kind) {
          return [lv, rv];
        }
        switch (li.kind) {
          // Number, String
          case data.b8.Number:
            if (ri.kind === data.b8.String) {
              rv = new data.Q9(ri.number());
              return [lv, rv];
            }
            break;
          // String, Number
          case data.b8.String:
            if (ri.kind === data.b8.Number) {
              lv = new data.Q9(li.number());
              return [lv, rv];
            }
            break;
          // Boolean|Null, Any
          case data.b8.Null:
          case data.b8.Boolean:
            lv = new data.Q9(li.number());
            return coerceTypes(lv, rv);
        }
        switch (ri.kind) {
          case data.b8.Null:
          case data.b8.Boolean:
            rv = new data.Q9(ri.number());
            return coerceTypes(lv, rv);
        }
        return [lv, rv];
      }
      function equals(lhs, rhs) {
        const [lv, rv] = coerceTypes(lhs, rhs);
        if (lv.kind != rv.kind) {
          return false;
        }
        switch (lv.kind) {
          // Null, Null
          case data.b8.Null:
            return true;
          // Number, Number
          case data.b8.Number: {
            const ld = lv.value;
            const rd = rv.value;
            if (isNaN(ld) || isNaN(rd)) {
              return false;
            }
            return ld == rd;
          }
          // String, String
          case data.b8.String: {
            const ls = lv.value;
            const rs = rv.value;
            return toUpperSpecial(ls) === toUpperSpecial(rs);
          }
          // Boolean, Boolean
          case data.b8.Boolean: {
            const lb = lv.value;
            const rb = rv.value;
            return lb == rb;
          }
          // Object, Object
          case data.b8.Dictionary:
          case data.b8.Array:
            return lv === rv;
        }
        return false;
      }
      function greaterThan(lhs, rhs) {
        const [lv, rv] = coerceTypes(lhs, rhs);
        if (lv.kind != rv.kind) {
          return false;
        }
        switch (lv.kind) {
          // Number, Number
          case data.b8.Number: {
            const lf = lv.value;
            const rf = rv.value;
            if (isNaN(lf) || isNaN(rf)) {
              return false;
            }
            return lf > rf;
          }
          // String, String
          case data.b8.String: {
            let ls = lv.value;
            let rs = rv.value;
            ls = toUpperSpecial(ls);
            rs = toUpperSpecial(rs);
            return ls > rs;
          }
          // Boolean, Boolean
          case data.b8.Boolean: {
            const lb = lv.value;
            const rb = rv.value;
            return lb && !rb;
          }
        }
        return false;
      }
      function lessThan(lhs, rhs) {
        const [lv, rv] = coerceTypes(lhs, rhs);
        if (lv.kind != rv.kind) {
          return false;
        }
        switch (lv.kind) {
          // Number, Number
          case data.b8.Number: {
            const lf = lv.value;
            const rf = rv.value;
            if (isNaN(lf) || isNaN(rf)) {
              return false;
            }
            return lf < rf;
          }
          // String, String
          case data.b8.String: {
            let ls = lv.value;
            let rs = rv.value;
            ls = toUpperSpecial(ls);
            rs = toUpperSpecial(rs);
            return ls < rs;
          }
          // Boolean, Boolean
          case data.b8.Boolean: {
            const lb = lv.value;
            const rb = rv.value;
            return !lb && rb;
          }
        }
        return false;
      }
      function toUpperSpecial(s) {
        const sb = [];
        let i = 0;
        const len = s.length;
        let found = s.indexOf("ı");
        while (i < len) {
          if (i < found) {
            sb.push(s.substring(i, found).toUpperCase());
            i = found;
          } else if (i == found) {
            sb.push(s.substring(i, i + 1));
            i += 1;
            found = s.indexOf("ı", i);
          } else {
            sb.push(s.substring(i).toUpperCase());
            break;
          }
        }
        return sb.join("");
      }
      ;
      const contains = {
        name: "contains",
        description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
        minArgs: 2,
        maxArgs: 2,
        call: (...args) => {
          const left = args[0];
          const right = args[1];
          if (left.primitive) {
            const ls = left.coerceString();
            if (right.primitive) {
              const rs = right.coerceString();
              return new data.bo(ls.toLowerCase().includes(rs.toLowerCase()));
            }
          } else if (left.kind === data.b8.Array) {
            const la = left;
            if (la.values().length === 0) {
              return new data.bo(false);
            }
            for (const v of la.values()) {
              if (equals(right, v)) {
                return new data.bo(true);
              }
            }
          }
          return new data.bo(false);
        }
      };
      ;
      const endswith = {
        name: "endsWith",
        description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
        minArgs: 2,
        maxArgs: 2,
        call: (...args) => {
          const left = args[0];
          if (!left.primitive) {
            return new data.bo(false);
          }
          const right = args[1];
          if (!right.primitive) {
            return new data.bo(false);
          }
          const ls = toUpperSpecial(left.coerceString());
          const rs = toUpperSpecial(right.coerceString());
          return new data.bo(ls.endsWith(rs));
        }
      };
      ;
      const format = {
        name: "format",
        description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
        minArgs: 1,
        maxArgs: 255,
        call: (...args) => {
          const fs = args[0].coerceString();
          const result = [];
          let index = 0;
          while (index < fs.length) {
            const lbrace = fs.indexOf("{", index);
            const rbrace = fs.indexOf("}", index);
            if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
              if (safeCharAt(fs, lbrace + 1) === "{") {
                result.push(fs.substr(index, lbrace - index + 1));
                index = lbrace + 2;
                continue;
              }
              if (rbrace > lbrace + 1) {
                const argIndex = readArgIndex(fs, lbrace + 1);
                if (argIndex.success) {
                  if (1 + argIndex.result > args.length - 1) {
                    throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
                  }
                  if (lbrace > index) {
                    result.push(fs.substr(index, lbrace - index));
                  }
                  result.push(`${args[1 + argIndex.result].coerceString()}`);
                  index = rbrace + 1;
                  continue;
                }
              }
              throw new Error(`The following format string is invalid: ${fs}`);
            } else if (rbrace >= 0) {
              if (safeCharAt(fs, rbrace + 1) === "}") {
                result.push(fs.substr(index, rbrace - index + 1));
                index = rbrace + 2;
              } else {
                throw new Error(`The following format string is invalid: ${fs}`);
              }
            } else {
              result.push(fs.substr(index));
              break;
            }
          }
          return new data.uQ(result.join(""));
        }
      };
      function safeCharAt(string, index) {
        if (string.length > index) {
          return string[index];
        }
        return "\0";
      }
      function readArgIndex(string, startIndex) {
        let length = 0;
        for (; ; ) {
          const nextChar = safeCharAt(string, startIndex + length);
          if (nextChar >= "0" && nextChar <= "9") {
            length++;
          } else {
            break;
          }
        }
        if (length < 1) {
          return {
            success: false
          };
        }
        const endIndex = startIndex + length - 1;
        const result = parseInt(string.substr(startIndex, length));
        return {
          success: !isNaN(result),
          result,
          endIndex
        };
      }
      var reviver = __webpack_require__(8251);
      ;
      const fromjson = {
        name: "fromJson",
        description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
        minArgs: 1,
        maxArgs: 1,
        call: (...args) => {
          const input = args[0];
          const is = input.coerceString();
          if (is.trim() === "") {
            throw new Error("empty input");
          }
          try {
            return JSON.parse(is, reviver.e);
          } catch (e) {
            throw new errors.ZI("Error parsing JSON when evaluating fromJson", { cause: e });
          }
        }
      };
      ;
      const join = {
        name: "join",
        description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
        minArgs: 1,
        maxArgs: 2,
        call: (...args) => {
          if (args[0].primitive) {
            return new data.uQ(args[0].coerceString());
          }
          if (args[0].kind === data.b8.Array) {
            let separator = ",";
            if (args.length > 1 && args[1].primitive) {
              separator = args[1].coerceString();
            }
            return new data.uQ(args[0].values().map((item) => item.coerceString()).join(separator));
          }
          return new data.uQ("");
        }
      };
      ;
      const startswith = {
        name: "startsWith",
        description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
        minArgs: 2,
        maxArgs: 2,
        call: (...args) => {
          const left = args[0];
          if (!left.primitive) {
            return new data.bo(false);
          }
          const right = args[1];
          if (!right.primitive) {
            return new data.bo(false);
          }
          const ls = toUpperSpecial(left.coerceString());
          const rs = toUpperSpecial(right.coerceString());
          return new data.bo(ls.startsWith(rs));
        }
      };
      var replacer = __webpack_require__(1890);
      ;
      const tojson = {
        name: "toJson",
        description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
        minArgs: 1,
        maxArgs: 1,
        call: (...args) => {
          return new data.uQ(JSON.stringify(args[0], replacer.$, "  "));
        }
      };
      ;
      const funcs_wellKnownFunctions = {
        case: caseFunc,
        contains,
        endswith,
        format,
        fromjson,
        join,
        startswith,
        tojson
      };
      function validateFunction(context, identifier, argCount) {
        const name = identifier.lexeme.toLowerCase();
        let f;
        f = funcs_wellKnownFunctions[name];
        if (!f) {
          f = context.extensionFunctions.get(name);
          if (!f) {
            if (!context.allowUnknownKeywords) {
              throw new errors.tj(errors.By.ErrorUnrecognizedFunction, identifier);
            }
            return;
          }
        }
        if (argCount < f.minArgs) {
          throw new errors.tj(errors.By.ErrorTooFewParameters, identifier);
        }
        if (argCount > f.maxArgs) {
          throw new errors.tj(errors.By.ErrorTooManyParameters, identifier);
        }
        if (name === "case" && argCount % 2 === 0) {
          throw new errors.tj(errors.By.ErrorEvenParameters, identifier);
        }
      }
      ;
      class idxHelper {
        constructor(star, idx) {
          this.star = star;
          if (!idx) {
            return;
          }
          if (!star) {
            if (idx.primitive) {
              this.str = idx.coerceString();
            }
            let f = idx.number();
            if (!isNaN(f) && isFinite(f) && f >= 0) {
              f = Math.floor(f);
              this.int = f;
            }
          }
        }
      }
      var lexer = __webpack_require__(5699);
      ;
      class evaluator_Evaluator {
        /**
         * Creates a new evaluator
         * @param n Parsed expression to evaluate
         * @param context Context data to use
         * @param functions Optional map of function implementations. If given, these will be preferred over the built-in functions.
         */
        constructor(n, context, functions) {
          this.n = n;
          this.context = context;
          this.functions = functions;
        }
        evaluate() {
          return this.eval(this.n);
        }
        eval(n) {
          return n.accept(this);
        }
        visitLiteral(literal) {
          return literal.literal;
        }
        visitUnary(unary) {
          const r = this.eval(unary.expr);
          if (unary.operator.type === lexer.ks.BANG) {
            return new data.bo(falsy(r));
          }
          throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
        }
        visitBinary(binary) {
          const left = this.eval(binary.left);
          const right = this.eval(binary.right);
          switch (binary.operator.type) {
            case lexer.ks.EQUAL_EQUAL:
              return new data.bo(equals(left, right));
            case lexer.ks.BANG_EQUAL:
              return new data.bo(!equals(left, right));
            case lexer.ks.GREATER:
              return new data.bo(greaterThan(left, right));
            case lexer.ks.GREATER_EQUAL:
              return new data.bo(equals(left, right) || greaterThan(left, right));
            case lexer.ks.LESS:
              return new data.bo(lessThan(left, right));
            case lexer.ks.LESS_EQUAL:
              return new data.bo(equals(left, right) || lessThan(left, right));
          }
          throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
        }
        visitLogical(logical) {
          let result;
          for (const arg of logical.args) {
            result = this.eval(arg);
            if (logical.operator.type === lexer.ks.AND && falsy(result) || logical.operator.type === lexer.ks.OR && truthy(result)) {
              break;
            }
          }
          return result;
        }
        visitGrouping(grouping) {
          return this.eval(grouping.group);
        }
        visitContextAccess(contextAccess) {
          const r = this.context.get(contextAccess.name.lexeme);
          return r;
        }
        visitIndexAccess(ia) {
          let idx;
          if (ia.index instanceof ast.FE) {
            idx = new idxHelper(true, void 0);
          } else {
            let idxResult;
            try {
              idxResult = this.eval(ia.index);
            } catch (e) {
              throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
            }
            idx = new idxHelper(false, idxResult);
          }
          const objResult = this.eval(ia.expr);
          let result;
          switch (objResult.kind) {
            case data.b8.Array: {
              const tobjResult = objResult;
              if (tobjResult instanceof FilteredArray) {
                result = filteredArrayAccess(tobjResult, idx);
              } else {
                result = arrayAccess(tobjResult, idx);
              }
              break;
            }
            case data.b8.Dictionary: {
              const tobjResult = objResult;
              result = objectAccess(tobjResult, idx);
              break;
            }
            default:
              if (idx.star) {
                result = new FilteredArray();
              } else {
                result = new data.Uv();
              }
          }
          return result;
        }
        visitFunctionCall(functionCall) {
          const args = functionCall.args.map((arg) => this.eval(arg));
          const functionName = functionCall.functionName.lexeme.toLowerCase();
          const f = this.functions?.get(functionName) || funcs_wellKnownFunctions[functionName];
          return f.call(...args);
        }
      }
      function filteredArrayAccess(fa, idx) {
        const result = new FilteredArray();
        for (const item of fa.values()) {
          switch (item.kind) {
            case data.b8.Dictionary: {
              const ti = item;
              if (idx.star) {
                for (const v of ti.values()) {
                  result.add(v);
                }
              } else if (idx.str !== void 0) {
                const v = ti.get(idx.str);
                if (v !== void 0) {
                  result.add(v);
                }
              }
              break;
            }
            case data.b8.Array: {
              const ti = item;
              if (idx.star) {
                for (const v of ti.values()) {
                  result.add(v);
                }
              } else if (idx.int !== void 0 && idx.int < ti.values().length) {
                result.add(ti.get(idx.int));
              }
              break;
            }
          }
        }
        return result;
      }
      function arrayAccess(a, idx) {
        if (idx.star) {
          const fa = new FilteredArray();
          for (const item of a.values()) {
            fa.add(item);
          }
          return fa;
        }
        if (idx.int !== void 0 && idx.int < a.values().length) {
          return a.get(idx.int);
        }
        return new data.Uv();
      }
      function objectAccess(obj, idx) {
        if (idx.star) {
          const fa = new FilteredArray(...obj.values());
          return fa;
        }
        if (idx.str !== void 0) {
          const r = obj.get(idx.str);
          if (r !== void 0) {
            return r;
          }
        }
        return new data.Uv();
      }
      ;
      class parser_Parser {
        /**
         * Constructs a new parser for the given tokens
         *
         * @param tokens Tokens to build a parse tree from
         * @param extensionContexts Available context names
         * @param extensionFunctions Available functions (beyond the built-in ones)
         */
        constructor(tokens, extensionContexts, extensionFunctions) {
          this.tokens = tokens;
          this.offset = 0;
          this.depth = 0;
          this.extContexts = /* @__PURE__ */ new Map();
          this.extFuncs = /* @__PURE__ */ new Map();
          for (const contextName of extensionContexts) {
            this.extContexts.set(contextName.toLowerCase(), true);
          }
          for (const { name, func } of extensionFunctions.map((x) => ({
            name: x.name,
            func: x
          }))) {
            this.extFuncs.set(name.toLowerCase(), func);
          }
          this.context = {
            allowUnknownKeywords: false,
            extensionContexts: this.extContexts,
            extensionFunctions: this.extFuncs
          };
        }
        parse() {
          let result;
          if (this.atEnd()) {
            return result;
          }
          result = this.expression();
          if (!this.atEnd()) {
            throw this.buildError(errors.By.ErrorUnexpectedSymbol, this.peek());
          }
          return result;
        }
        expression() {
          this.incrDepth();
          try {
            return this.logicalOr();
          } finally {
            this.decrDepth();
          }
        }
        logicalOr() {
          let expr = this.logicalAnd();
          if (this.check(lexer.ks.OR)) {
            this.incrDepth();
            try {
              const logical = new ast.oD(this.peek(), [expr]);
              expr = logical;
              while (this.match(lexer.ks.OR)) {
                const right = this.logicalAnd();
                logical.args.push(right);
              }
            } finally {
              this.decrDepth();
            }
          }
          return expr;
        }
        logicalAnd() {
          let expr = this.equality();
          if (this.check(lexer.ks.AND)) {
            this.incrDepth();
            try {
              const logical = new ast.oD(this.peek(), [expr]);
              expr = logical;
              while (this.match(lexer.ks.AND)) {
                const right = this.equality();
                logical.args.push(right);
              }
            } finally {
              this.decrDepth();
            }
          }
          return expr;
        }
        equality() {
          let expr = this.comparison();
          while (this.match(lexer.ks.BANG_EQUAL, lexer.ks.EQUAL_EQUAL)) {
            const operator = this.previous();
            const right = this.comparison();
            expr = new ast.yI(expr, operator, right);
          }
          return expr;
        }
        comparison() {
          let expr = this.unary();
          while (this.match(lexer.ks.GREATER, lexer.ks.GREATER_EQUAL, lexer.ks.LESS, lexer.ks.LESS_EQUAL)) {
            const operator = this.previous();
            const right = this.unary();
            expr = new ast.yI(expr, operator, right);
          }
          return expr;
        }
        unary() {
          if (this.match(lexer.ks.BANG)) {
            this.incrDepth();
            const operator = this.previous();
            const unary = this.unary();
            try {
              return new ast._c(operator, unary);
            } finally {
              this.decrDepth();
            }
          }
          return this.index();
        }
        index() {
          let expr = this.call();
          let depthIncreased = 0;
          if (expr instanceof ast.aU || expr instanceof ast.R6 || expr instanceof ast.QC) {
            let cont = true;
            while (cont) {
              switch (true) {
                case this.match(lexer.ks.LEFT_BRACKET): {
                  let indexExpr;
                  if (this.match(lexer.ks.STAR)) {
                    indexExpr = new ast.FE();
                  } else {
                    indexExpr = this.expression();
                  }
                  this.consume(lexer.ks.RIGHT_BRACKET, errors.By.ErrorUnexpectedSymbol);
                  this.incrDepth();
                  depthIncreased++;
                  expr = new ast.p_(expr, indexExpr);
                  break;
                }
                case this.match(lexer.ks.DOT):
                  this.incrDepth();
                  depthIncreased++;
                  if (this.match(lexer.ks.IDENTIFIER)) {
                    const property = this.previous();
                    expr = new ast.p_(expr, new ast.uS(new data.uQ(property.lexeme), property));
                  } else if (this.match(lexer.ks.STAR)) {
                    expr = new ast.p_(expr, new ast.FE());
                  } else {
                    throw this.buildError(errors.By.ErrorUnexpectedSymbol, this.peek());
                  }
                  break;
                default:
                  cont = false;
              }
            }
          }
          for (let i = 0; i < depthIncreased; i++) {
            this.decrDepth();
          }
          return expr;
        }
        call() {
          if (!this.check(lexer.ks.IDENTIFIER)) {
            return this.primary();
          }
          const identifier = this.next();
          if (!this.match(lexer.ks.LEFT_PAREN)) {
            if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
              throw this.buildError(errors.By.ErrorUnrecognizedContext, identifier);
            }
            return new ast.QC(identifier);
          }
          const args = [];
          while (!this.match(lexer.ks.RIGHT_PAREN)) {
            const aexp = this.expression();
            args.push(aexp);
            if (!this.check(lexer.ks.RIGHT_PAREN)) {
              this.consume(lexer.ks.COMMA, errors.By.ErrorUnexpectedSymbol);
            }
          }
          validateFunction(this.context, identifier, args.length);
          return new ast.R6(identifier, args);
        }
        primary() {
          switch (true) {
            case this.match(lexer.ks.FALSE):
              return new ast.uS(new data.bo(false), this.previous());
            case this.match(lexer.ks.TRUE):
              return new ast.uS(new data.bo(true), this.previous());
            case this.match(lexer.ks.NULL):
              return new ast.uS(new data.Uv(), this.previous());
            case this.match(lexer.ks.NUMBER):
              return new ast.uS(new data.Q9(this.previous().value), this.previous());
            case this.match(lexer.ks.STRING):
              return new ast.uS(new data.uQ(this.previous().value), this.previous());
            case this.match(lexer.ks.LEFT_PAREN): {
              const expr = this.expression();
              if (this.atEnd()) {
                throw this.buildError(errors.By.ErrorUnexpectedEndOfExpression, this.previous());
              }
              this.consume(lexer.ks.RIGHT_PAREN, errors.By.ErrorUnexpectedSymbol);
              return new ast.aU(expr);
            }
            case this.atEnd():
              throw this.buildError(errors.By.ErrorUnexpectedEndOfExpression, this.previous());
          }
          throw this.buildError(errors.By.ErrorUnexpectedSymbol, this.peek());
        }
        // match consumes the next token if it matches any of the given types
        match(...tokenTypes) {
          for (const tokenType of tokenTypes) {
            if (this.check(tokenType)) {
              this.next();
              return true;
            }
          }
          return false;
        }
        // check peeks whether the next token is of the given type
        check(tokenType) {
          if (this.atEnd()) {
            return false;
          }
          return this.peek().type == tokenType;
        }
        // atEnd peeks whether the next token is EOF
        atEnd() {
          return this.peek().type == lexer.ks.EOF;
        }
        next() {
          if (!this.atEnd()) {
            this.offset++;
          }
          return this.previous();
        }
        peek() {
          return this.tokens[this.offset];
        }
        // previous returns the previous token
        previous() {
          return this.tokens[this.offset - 1];
        }
        // consume attempts to consume the next token if it matches the given type. It returns an error of
        // the given ParseErrorKind otherwise.
        consume(tokenType, errorType) {
          if (this.check(tokenType)) {
            this.next();
            return;
          }
          throw this.buildError(errorType, this.peek());
        }
        incrDepth() {
          this.depth++;
          if (this.depth > errors.VP) {
            throw this.buildError(errors.By.ErrorExceededMaxDepth, this.peek());
          }
        }
        decrDepth() {
          this.depth--;
        }
        buildError(errType, token) {
          return new errors.tj(errType, token);
        }
      }
      ;
      function complete(input, context, extensionFunctions, functions, featureFlags) {
        const lexer2 = new Lexer(input);
        const lexResult = lexer2.lex();
        const tokenInputVector = trimTokenVector(lexResult.tokens);
        let tokenIdx = tokenInputVector.length - 2;
        if (tokenIdx >= 0) {
          switch (tokenInputVector[tokenIdx].type) {
            // If there is a (partial) identifier under the cursor, ignore that
            case TokenType.IDENTIFIER:
              tokenIdx--;
              break;
            case TokenType.STRING:
              return [];
          }
        }
        if (tokenIdx < 0) {
          const result2 = contextKeys(context);
          result2.push(...functionItems(extensionFunctions, featureFlags));
          return result2;
        }
        const pathTokenVector = tokenInputVector.slice(0, tokenIdx);
        pathTokenVector.push(tokenInputVector[tokenInputVector.length - 1]);
        const p = new Parser(pathTokenVector, context.pairs().map((x) => x.key), extensionFunctions);
        const expr = p.parse();
        const ev = new Evaluator(expr, context, functions);
        const result = ev.evaluate();
        return contextKeys(result);
      }
      function functionItems(extensionFunctions, featureFlags) {
        const result = [];
        const flags = featureFlags ?? new FeatureFlags();
        for (const fdef of [...Object.values(wellKnownFunctions), ...extensionFunctions]) {
          if (fdef.name === "case" && !flags.isEnabled("allowCaseFunction")) {
            continue;
          }
          result.push({
            label: fdef.name,
            description: fdef.description,
            function: true
          });
        }
        result.sort((a, b) => a.label.localeCompare(b.label));
        return result;
      }
      function contextKeys(context) {
        if (isDictionary(context)) {
          return context.pairs().map((x) => completionItemFromContext(x)).sort((a, b) => a.label.localeCompare(b.label));
        }
        return [];
      }
      function completionItemFromContext(pair) {
        const context = pair.key.toString();
        const parenIndex = context.indexOf("(");
        const isFunc = parenIndex >= 0 && context.indexOf(")") >= 0;
        return {
          label: isFunc ? context.substring(0, parenIndex) : context,
          description: pair.description,
          function: isFunc
        };
      }
      function trimTokenVector(tokenVector) {
        let tokenIdx = tokenVector.length;
        let openParen = 0;
        while (tokenIdx > 0) {
          const token = tokenVector[tokenIdx - 1];
          switch (token.type) {
            case TokenType.LEFT_PAREN:
              if (openParen == 0) {
                break;
              }
              openParen--;
              tokenIdx--;
              continue;
            case TokenType.RIGHT_PAREN:
              openParen++;
              tokenIdx--;
              continue;
            case TokenType.IDENTIFIER:
            case TokenType.DOT:
            case TokenType.EOF:
            case TokenType.LEFT_BRACKET:
            case TokenType.RIGHT_BRACKET:
            case TokenType.STRING:
              tokenIdx--;
              continue;
          }
          break;
        }
        return tokenVector.slice(tokenIdx);
      }
      var expressiondata = __webpack_require__(1514);
      ;
      function isDescriptionDictionary(x) {
        return x.kind === Kind.Dictionary && x instanceof DescriptionDictionary;
      }
      class DescriptionDictionary extends dictionary.b {
        constructor(...pairs) {
          super();
          this.descriptions = /* @__PURE__ */ new Map();
          this.complete = true;
          for (const p of pairs) {
            this.add(p.key, p.value, p.description);
          }
        }
        add(key, value, description) {
          if (this.get(key) !== void 0) {
            return;
          }
          super.add(key, value);
          if (description) {
            this.descriptions.set(key, description);
          }
        }
        pairs() {
          const pairs = super.pairs();
          return pairs.map((p) => ({ ...p, description: this.descriptions.get(p.key) }));
        }
        getDescription(key) {
          return this.descriptions.get(key);
        }
      }
      ;
    })
  ),
  /***/
  5699: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JG: () => (
          /* binding */
          Lexer2
        ),
        /* harmony export */
        Lk: () => (
          /* binding */
          tokenString
        ),
        /* harmony export */
        ks: () => (
          /* binding */
          TokenType2
        )
        /* harmony export */
      });
      var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5950);
      var TokenType2;
      (function(TokenType3) {
        TokenType3[TokenType3["UNKNOWN"] = 0] = "UNKNOWN";
        TokenType3[TokenType3["LEFT_PAREN"] = 1] = "LEFT_PAREN";
        TokenType3[TokenType3["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
        TokenType3[TokenType3["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
        TokenType3[TokenType3["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
        TokenType3[TokenType3["COMMA"] = 5] = "COMMA";
        TokenType3[TokenType3["DOT"] = 6] = "DOT";
        TokenType3[TokenType3["BANG"] = 7] = "BANG";
        TokenType3[TokenType3["BANG_EQUAL"] = 8] = "BANG_EQUAL";
        TokenType3[TokenType3["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
        TokenType3[TokenType3["GREATER"] = 10] = "GREATER";
        TokenType3[TokenType3["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
        TokenType3[TokenType3["LESS"] = 12] = "LESS";
        TokenType3[TokenType3["LESS_EQUAL"] = 13] = "LESS_EQUAL";
        TokenType3[TokenType3["AND"] = 14] = "AND";
        TokenType3[TokenType3["OR"] = 15] = "OR";
        TokenType3[TokenType3["STAR"] = 16] = "STAR";
        TokenType3[TokenType3["NUMBER"] = 17] = "NUMBER";
        TokenType3[TokenType3["STRING"] = 18] = "STRING";
        TokenType3[TokenType3["IDENTIFIER"] = 19] = "IDENTIFIER";
        TokenType3[TokenType3["TRUE"] = 20] = "TRUE";
        TokenType3[TokenType3["FALSE"] = 21] = "FALSE";
        TokenType3[TokenType3["NULL"] = 22] = "NULL";
        TokenType3[TokenType3["EOF"] = 23] = "EOF";
      })(TokenType2 || (TokenType2 = {}));
      function tokenString(tok) {
        switch (tok.type) {
          case TokenType2.EOF:
            return "EOF";
          case TokenType2.NUMBER:
            return tok.lexeme;
          case TokenType2.STRING:
            return tok.value.toString();
          default:
            return tok.lexeme;
        }
      }
      class Lexer2 {
        constructor(input) {
          this.input = input;
          this.start = 0;
          this.offset = 0;
          this.line = 0;
          this.lastLineOffset = 0;
          this.tokens = [];
        }
        lex() {
          if (this.input.length > _errors_js__WEBPACK_IMPORTED_MODULE_1__.dM) {
            throw new Error("ErrorExceededMaxLength");
          }
          while (!this.atEnd()) {
            this.start = this.offset;
            const c = this.next();
            switch (c) {
              case "(":
                this.addToken(TokenType2.LEFT_PAREN);
                break;
              case ")":
                this.addToken(TokenType2.RIGHT_PAREN);
                break;
              case "[":
                this.addToken(TokenType2.LEFT_BRACKET);
                break;
              case "]":
                this.addToken(TokenType2.RIGHT_BRACKET);
                break;
              case ",":
                this.addToken(TokenType2.COMMA);
                break;
              case ".":
                if (this.previous() != TokenType2.IDENTIFIER && this.previous() != TokenType2.RIGHT_BRACKET && this.previous() != TokenType2.RIGHT_PAREN && this.previous() != TokenType2.STAR) {
                  this.consumeNumber();
                } else {
                  this.addToken(TokenType2.DOT);
                }
                break;
              case "-":
              case "+":
                this.consumeNumber();
                break;
              case "!":
                this.addToken(this.match("=") ? TokenType2.BANG_EQUAL : TokenType2.BANG);
                break;
              case "=":
                if (!this.match("=")) {
                  this.consumeIdentifier();
                  break;
                }
                this.addToken(TokenType2.EQUAL_EQUAL);
                break;
              case "<":
                this.addToken(this.match("=") ? TokenType2.LESS_EQUAL : TokenType2.LESS);
                break;
              case ">":
                this.addToken(this.match("=") ? TokenType2.GREATER_EQUAL : TokenType2.GREATER);
                break;
              case "&":
                if (!this.match("&")) {
                  this.consumeIdentifier();
                  break;
                }
                this.addToken(TokenType2.AND);
                break;
              case "|":
                if (!this.match("|")) {
                  this.consumeIdentifier();
                  break;
                }
                this.addToken(TokenType2.OR);
                break;
              case "*":
                this.addToken(TokenType2.STAR);
                break;
              // Ignore whitespace.
              case " ":
              case "\r":
              case "	":
                break;
              case "\n":
                ++this.line;
                this.lastLineOffset = this.offset;
                break;
              case "'":
                this.consumeString();
                break;
              default:
                switch (true) {
                  case isDigit(c):
                    this.consumeNumber();
                    break;
                  default:
                    this.consumeIdentifier();
                    break;
                }
            }
          }
          this.tokens.push({
            type: TokenType2.EOF,
            lexeme: "",
            range: this.range()
          });
          return {
            tokens: this.tokens
          };
        }
        pos() {
          return {
            line: this.line,
            column: this.start - this.lastLineOffset
          };
        }
        endPos() {
          return {
            line: this.line,
            column: this.offset - this.lastLineOffset
          };
        }
        range() {
          return {
            start: this.pos(),
            end: this.endPos()
          };
        }
        atEnd() {
          return this.offset >= this.input.length;
        }
        peek() {
          if (this.atEnd()) {
            return "\0";
          }
          return this.input[this.offset];
        }
        peekNext() {
          if (this.offset + 1 >= this.input.length) {
            return "\0";
          }
          return this.input[this.offset + 1];
        }
        previous() {
          const l = this.tokens.length;
          if (l == 0) {
            return TokenType2.EOF;
          }
          return this.tokens[l - 1].type;
        }
        next() {
          return this.input[this.offset++];
        }
        match(expected) {
          if (this.atEnd()) {
            return false;
          }
          if (this.input[this.offset] !== expected) {
            return false;
          }
          this.offset++;
          return true;
        }
        addToken(type, value) {
          this.tokens.push({
            type,
            lexeme: this.input.substring(this.start, this.offset),
            range: this.range(),
            value
          });
        }
        consumeNumber() {
          while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
            this.next();
          }
          const lexeme = this.input.substring(this.start, this.offset);
          const value = new _data_index_js__WEBPACK_IMPORTED_MODULE_0__.uQ(lexeme).number();
          if (isNaN(value)) {
            throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
          }
          this.addToken(TokenType2.NUMBER, value);
        }
        consumeString() {
          while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
            if (this.peek() === "\n")
              this.line++;
            if (this.peek() === "'" && this.peekNext() === "'") {
              this.next();
            }
            this.next();
          }
          if (this.atEnd()) {
            throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
          }
          this.next();
          let value = this.input.substring(this.start + 1, this.offset - 1);
          value = value.replace("''", "'");
          this.addToken(TokenType2.STRING, value);
        }
        consumeIdentifier() {
          while (!this.atEnd() && !isBoundary(this.peek())) {
            this.next();
          }
          let tokenType = TokenType2.IDENTIFIER;
          let tokenValue = void 0;
          const lexeme = this.input.substring(this.start, this.offset);
          if (this.previous() != TokenType2.DOT) {
            switch (lexeme) {
              case "true":
                tokenType = TokenType2.TRUE;
                break;
              case "false":
                tokenType = TokenType2.FALSE;
                break;
              case "null":
                tokenType = TokenType2.NULL;
                break;
              case "NaN":
                tokenType = TokenType2.NUMBER;
                tokenValue = NaN;
                break;
              case "Infinity":
                tokenType = TokenType2.NUMBER;
                tokenValue = Infinity;
                break;
            }
          }
          if (!isLegalIdentifier(lexeme)) {
            throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
          }
          this.addToken(tokenType, tokenValue);
        }
      }
      function isDigit(c) {
        return c >= "0" && c <= "9";
      }
      function isBoundary(c) {
        switch (c) {
          case "(":
          case "[":
          case ")":
          case "]":
          case ",":
          case ".":
          case "!":
          case ">":
          case "<":
          case "=":
          case "&":
          case "|":
            return true;
        }
        return /\s/.test(c);
      }
      function isLegalIdentifier(str) {
        if (str == "") {
          return false;
        }
        const first = str[0];
        if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
          for (const c of str.substring(1).split("")) {
            if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {
            } else {
              return false;
            }
          }
          return true;
        }
        return false;
      }
    })
  ),
  /***/
  675: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          ACTION_ROOT
        )
        /* harmony export */
      });
      const ACTION_ROOT = "action-root-strict";
    })
  ),
  /***/
  4282: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        E: () => (
          /* binding */
          getActionSchema
        )
      });
      var json_object_reader = __webpack_require__(6295);
      var schema = __webpack_require__(2778);
      ;
      const action_v1_0_min_namespaceObject = /* @__PURE__ */ JSON.parse(`{"definitions":{"action-root":{"description":"Action file","mapping":{"properties":{"name":"string","description":"string","inputs":"inputs","outputs":"outputs","runs":"runs"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"action-root-strict":{"description":"GitHub Action manifest file (action.yml/action.yaml) that defines an action's metadata, inputs, outputs, and execution configuration.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions)","mapping":{"properties":{"name":{"type":"non-empty-string","required":true,"description":"The name of your action. GitHub displays the name in the Actions tab to help visually identify actions in each job.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#name)"},"description":{"type":"string","required":true,"description":"A short description of the action. GitHub displays this description in the Actions Marketplace.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#description)"},"author":{"type":"string","description":"The name of the action's author.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#author)"},"inputs":"inputs-strict","outputs":"outputs","runs":{"type":"runs-strict","required":true},"branding":"branding"}}},"inputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"input"}},"inputs-strict":{"description":"Input parameters allow you to specify data that the action expects to use during runtime. GitHub stores input parameters as environment variables. Inputs ids with uppercase letters are converted to lowercase during runtime.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputs)","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"input-strict"}},"input":{"mapping":{"properties":{"default":"input-default-context"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"input-strict":{"description":"An input parameter for this action.","mapping":{"properties":{"description":{"type":"string","description":"A string description of the input parameter.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddescription)"},"required":{"type":"boolean","description":"A boolean to indicate whether the action requires the input parameter. Set to true when the parameter is required.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_idrequired)"},"default":{"type":"input-default-context","description":"A string representing the default value. The default value is used when an input parameter isn't specified in a workflow file.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddefault)"},"deprecationMessage":{"type":"string","description":"A string shown to users using the deprecated input, warning them that the input is deprecated and mentioning any alternatives.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddeprecationmessage)"}},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"input-default-context":{"description":"A string representing the default value. The default value is used when an input parameter isn't specified in a workflow file.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#inputsinput_iddefault)","context":["github","strategy","matrix","job","runner","hashFiles(1,255)"],"string":{}},"outputs":{"description":"Output parameters allow you to declare data that an action sets. Actions that run later in a workflow can use the output data set in previously run actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputs-for-composite-actions)","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"output-definition"}},"output-definition":{"description":"An output parameter for this action.","mapping":{"properties":{"description":{"type":"string","description":"A string description of the output parameter.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputsoutput_iddescription)"},"value":{"type":"output-value","description":"The value that the output parameter will be mapped to. You can set this to a string or an expression with context.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputsoutput_idvalue)"}}}},"output-value":{"description":"The value that the output parameter will be mapped to. You can set this to a string or an expression with context.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#outputsoutput_idvalue)","context":["github","strategy","matrix","steps","inputs","job","runner","env"],"string":{}},"runs-if":{"description":"Condition to control when this action's pre or post script runs.","context":["runner","github","job","strategy","matrix","env","inputs","always(0,0)","success(0,0)","failure(0,0)","cancelled(0,0)","hashFiles(1,255)"],"string":{}},"runs":{"one-of":["container-runs","node-runs","composite-runs","plugin-runs"]},"runs-strict":{"description":"Specifies whether this is a JavaScript action, a composite action, or a Docker container action and how the action is executed.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","one-of":["container-runs-strict","node-runs-strict","composite-runs-strict"]},"plugin-runs":{"mapping":{"properties":{"plugin":"non-empty-string"}}},"container-runs":{"mapping":{"properties":{"using":"non-empty-string","image":"non-empty-string","entrypoint":"non-empty-string","args":"container-runs-args","env":"container-runs-env","pre-entrypoint":"non-empty-string","pre-if":"non-empty-string","post-entrypoint":"non-empty-string","post-if":"non-empty-string"}}},"container-runs-args":{"description":"An array of strings that define the inputs for a Docker container. Inputs can include hardcoded strings. GitHub passes the args to the container's ENTRYPOINT when the container starts up.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsargs)","sequence":{"item-type":"container-runs-context"}},"container-runs-env":{"description":"Specifies a key/value map of environment variables to set in the container environment.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsenv)","context":["inputs"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"container-runs-context":{"context":["inputs"],"string":{}},"node-runs":{"mapping":{"properties":{"using":"non-empty-string","main":"non-empty-string","pre":"non-empty-string","pre-if":"non-empty-string","post":"non-empty-string","post-if":"non-empty-string"}}},"composite-runs":{"mapping":{"properties":{"using":"non-empty-string","steps":"composite-steps"}}},"container-runs-strict":{"description":"Configuration for Docker container actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","mapping":{"properties":{"using":{"type":"using","required":true,"description":"The runtime used to execute the action. Must be docker for Docker container actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsusing)"},"image":{"type":"non-empty-string","required":true,"description":"The Docker image to use as the container to run the action. The value can be the Docker base image name, a local Dockerfile in your repository, or a public image in Docker Hub or another registry.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsimage)"},"entrypoint":{"type":"non-empty-string","description":"Overrides the Docker ENTRYPOINT in the Dockerfile, or sets it if one wasn't already specified.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsentrypoint)"},"args":"container-runs-args","env":"container-runs-env","pre-entrypoint":{"type":"non-empty-string","description":"Allows you to run a script before the entrypoint action begins.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre-entrypoint)"},"pre-if":{"type":"runs-if","description":"Allows you to define conditions for the pre: action execution. The pre: action will only run if the conditions in pre-if are met. If not set, then pre-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre-if)"},"post-entrypoint":{"type":"non-empty-string","description":"Allows you to run a cleanup script once the runs.entrypoint action has completed.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspost-entrypoint)"},"post-if":{"type":"runs-if","description":"Allows you to define conditions for the post: action execution. The post: action will only run if the conditions in post-if are met. If not set, then post-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspost-if)"}}}},"node-runs-strict":{"description":"Configuration for JavaScript actions executed with Node.js.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","mapping":{"properties":{"using":{"type":"using","required":true,"description":"The runtime used to execute the action. Use node20 or node24 for JavaScript actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsusing)"},"main":{"type":"non-empty-string","required":true,"description":"The file that contains your action code. The runtime specified in using executes this file.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsmain)"},"pre":{"type":"non-empty-string","description":"Allows you to run a script at the start of a job, before the main: action begins. You can use pre: to run prerequisite setup scripts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre)"},"pre-if":{"type":"runs-if","description":"Allows you to define conditions for the pre: action execution. The pre: action will only run if the conditions in pre-if are met. If not set, then pre-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspre-if)"},"post":{"type":"non-empty-string","description":"Allows you to run a script at the end of a job, once the main: action has completed. You can use post: to run cleanup scripts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspost)"},"post-if":{"type":"runs-if","description":"Allows you to define conditions for the post: action execution. The post: action will only run if the conditions in post-if are met. If not set, then post-if defaults to always().\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runspost-if)"}}}},"composite-runs-strict":{"description":"Configuration for composite actions that run multiple steps.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runs)","mapping":{"properties":{"using":{"type":"using","required":true,"description":"The runtime used to execute the action. Must be composite for composite actions.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsusing)"},"steps":{"type":"composite-steps","required":true}}}},"composite-steps":{"description":"The steps that you plan to run in this action. These can be either run steps or uses steps.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runssteps)","sequence":{"item-type":"composite-step"}},"composite-step":{"description":"A step within a composite action.","one-of":["run-step","uses-step"]},"run-step":{"description":"Runs a command-line program using the operating system's shell.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsrun)","mapping":{"properties":{"name":{"type":"string-steps-context","description":"A name for your step to display on GitHub.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsname)"},"id":{"type":"non-empty-string","description":"A unique identifier for the step. You can use the id to reference the step in contexts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsid)"},"if":{"type":"step-if","description":"You can use the if conditional to prevent a step from running unless a condition is met. You can use any supported context and expression to create a conditional.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsif)"},"run":{"type":"string-steps-context","required":true,"description":"The command you want to run. This can be inline or a script in your action repository.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsrun)"},"shell":{"type":"string-steps-context","required":true,"description":"The shell where you want to run the command. Any shell supported by the runner can be used. Required if run is set.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsshell)"},"env":"step-env","continue-on-error":{"type":"boolean-steps-context","description":"Prevents the action from failing when a step fails. Set to true to allow the action to pass when this step fails.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepscontinue-on-error)"},"working-directory":{"type":"string-steps-context","description":"Specifies the working directory where the command is run.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsworking-directory)"}}}},"uses-step":{"description":"Runs another action as part of a step in your action.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsuses)","mapping":{"properties":{"name":{"type":"string-steps-context","description":"A name for your step to display on GitHub.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsname)"},"id":{"type":"non-empty-string","description":"A unique identifier for the step. You can use the id to reference the step in contexts.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsid)"},"if":{"type":"step-if","description":"You can use the if conditional to prevent a step from running unless a condition is met. You can use any supported context and expression to create a conditional.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsif)"},"uses":{"type":"non-empty-string","required":true,"description":"Selects an action to run as part of a step in your action. An action is a reusable unit of code.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsuses)"},"with":"step-with","env":"step-env","continue-on-error":{"type":"boolean-steps-context","description":"Prevents the action from failing when a step fails. Set to true to allow the action to pass when this step fails.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepscontinue-on-error)"}}}},"string-steps-context":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"boolean-steps-context":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"step-env":{"description":"Sets variables for steps to use in the runner environment. You can also set variables for the entire action.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsenv)","context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-if":{"description":"You can use the if conditional to prevent a step from running unless a condition is met. You can use any supported context and expression to create a conditional.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepsif)","context":["github","inputs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"string":{}},"step-with":{"description":"A map of the input parameters defined by the action. Each input parameter is a key/value pair.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#runsstepswith)","context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"branding":{"description":"You can use a color and Feather icon to create a badge to personalize and distinguish your action in GitHub Marketplace.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#branding)","mapping":{"properties":{"icon":{"type":"branding-icon","description":"The name of the v4.28.0 Feather icon to use.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#brandingicon)"},"color":{"type":"branding-color","description":"The background color of the badge.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#brandingcolor)"}}}},"branding-icon":{"description":"The name of the v4.28.0 Feather icon to use. Brand icons are omitted as well as: coffee, columns, divide-circle, divide-square, divide, frown, hexagon, key, meh, mouse-pointer, smile, tool, x-octagon.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#brandingicon)","allowed-values":["activity","airplay","alert-circle","alert-octagon","alert-triangle","align-center","align-justify","align-left","align-right","anchor","aperture","archive","arrow-down-circle","arrow-down-left","arrow-down-right","arrow-down","arrow-left-circle","arrow-left","arrow-right-circle","arrow-right","arrow-up-circle","arrow-up-left","arrow-up-right","arrow-up","at-sign","award","bar-chart-2","bar-chart","battery-charging","battery","bell-off","bell","bluetooth","bold","book-open","book","bookmark","box","briefcase","calendar","camera-off","camera","cast","check-circle","check-square","check","chevron-down","chevron-left","chevron-right","chevron-up","chevrons-down","chevrons-left","chevrons-right","chevrons-up","circle","clipboard","clock","cloud-drizzle","cloud-lightning","cloud-off","cloud-rain","cloud-snow","cloud","code","command","compass","copy","corner-down-left","corner-down-right","corner-left-down","corner-left-up","corner-right-down","corner-right-up","corner-up-left","corner-up-right","cpu","credit-card","crop","crosshair","database","delete","disc","dollar-sign","download-cloud","download","droplet","edit-2","edit-3","edit","external-link","eye-off","eye","fast-forward","feather","file-minus","file-plus","file-text","file","film","filter","flag","folder-minus","folder-plus","folder","gift","git-branch","git-commit","git-merge","git-pull-request","globe","grid","hard-drive","hash","headphones","heart","help-circle","home","image","inbox","info","italic","layers","layout","life-buoy","link-2","link","list","loader","lock","log-in","log-out","mail","map-pin","map","maximize-2","maximize","menu","message-circle","message-square","mic-off","mic","minimize-2","minimize","minus-circle","minus-square","minus","monitor","moon","more-horizontal","more-vertical","move","music","navigation-2","navigation","octagon","package","paperclip","pause-circle","pause","percent","phone-call","phone-forwarded","phone-incoming","phone-missed","phone-off","phone-outgoing","phone","pie-chart","play-circle","play","plus-circle","plus-square","plus","pocket","power","printer","radio","refresh-ccw","refresh-cw","repeat","rewind","rotate-ccw","rotate-cw","rss","save","scissors","search","send","server","settings","share-2","share","shield-off","shield","shopping-bag","shopping-cart","shuffle","sidebar","skip-back","skip-forward","slash","sliders","smartphone","speaker","square","star","stop-circle","sun","sunrise","sunset","tablet","tag","target","terminal","thermometer","thumbs-down","thumbs-up","toggle-left","toggle-right","trash-2","trash","trending-down","trending-up","triangle","truck","tv","type","umbrella","underline","unlock","upload-cloud","upload","user-check","user-minus","user-plus","user-x","user","users","video-off","video","voicemail","volume-1","volume-2","volume-x","volume","watch","wifi-off","wifi","wind","x-circle","x-square","x","zap-off","zap","zoom-in","zoom-out"]},"branding-color":{"description":"The background color of the badge.\\n\\n[Documentation](https://docs.github.com/actions/creating-actions/metadata-syntax-for-github-actions#brandingcolor)","allowed-values":["white","yellow","blue","green","orange","red","purple","gray-dark"]},"using":{"description":"The runtime used to execute the action.","allowed-values":["docker","node12","node16","node20","node24","composite"]},"non-empty-string":{"string":{"require-non-empty":true}}}}`);
      ;
      let action_schema_schema;
      function getActionSchema() {
        if (action_schema_schema === void 0) {
          const json = JSON.stringify(action_v1_0_min_namespaceObject);
          action_schema_schema = schema._.load(new json_object_reader.J(void 0, json));
        }
        return action_schema_schema;
      }
    })
  ),
  /***/
  8666: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          convertActionTemplate
        )
        /* harmony export */
      });
      var _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6393);
      var _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(889);
      var _model_convert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6033);
      var _model_converter_if_condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3389);
      function convertActionTemplate(context, root, options) {
        const result = {};
        const errorPolicy = options?.errorPolicy ?? _model_convert_js__WEBPACK_IMPORTED_MODULE_2__.t.ReturnErrorsOnly;
        if (context.errors.getErrors().length > 0 && errorPolicy === _model_convert_js__WEBPACK_IMPORTED_MODULE_2__.t.ReturnErrorsOnly) {
          return result;
        }
        if (!(0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(root)) {
          context.error(root, new Error("Action must be a mapping"));
          return result;
        }
        for (const item of root) {
          const key = item.key.assertString("action key");
          switch (key.value) {
            case "name":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                result.name = item.value.value;
              }
              break;
            case "description":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                result.description = item.value.value;
              }
              break;
            case "author":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                result.author = item.value.value;
              }
              break;
            case "inputs":
              result.inputs = convertInputs(context, item.value);
              break;
            case "outputs":
              result.outputs = convertOutputs(context, item.value);
              break;
            case "runs":
              result.runs = convertRuns(context, item.value);
              break;
            case "branding":
              result.branding = convertBranding(context, item.value);
              break;
          }
        }
        return result;
      }
      function convertInputs(context, token) {
        const inputs = [];
        if (!(0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(token)) {
          return inputs;
        }
        for (const item of token) {
          const id2 = item.key.assertString("input id").value;
          const input = { id: id2 };
          if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(item.value)) {
            for (const prop of item.value) {
              const propKey = prop.key.assertString("input property").value;
              switch (propKey) {
                case "description":
                  if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(prop.value)) {
                    input.description = prop.value.value;
                  }
                  break;
                case "required":
                  if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Lm)(prop.value)) {
                    input.required = prop.value.value;
                  } else if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(prop.value)) {
                    input.required = prop.value.value === "true";
                  }
                  break;
                case "default":
                  if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.jn)(prop.value)) {
                    input.default = prop.value;
                  }
                  break;
                case "deprecationMessage":
                  if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(prop.value)) {
                    input.deprecationMessage = prop.value.value;
                  }
                  break;
              }
            }
          }
          inputs.push(input);
        }
        return inputs;
      }
      function convertOutputs(context, token) {
        const outputs = [];
        if (!(0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(token)) {
          return outputs;
        }
        for (const item of token) {
          const id2 = item.key.assertString("output id").value;
          const output = { id: id2 };
          if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(item.value)) {
            for (const prop of item.value) {
              const propKey = prop.key.assertString("output property").value;
              switch (propKey) {
                case "description":
                  if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(prop.value)) {
                    output.description = prop.value.value;
                  }
                  break;
                case "value":
                  if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.jn)(prop.value)) {
                    output.value = prop.value;
                  }
                  break;
              }
            }
          }
          outputs.push(output);
        }
        return outputs;
      }
      function convertRuns(context, token) {
        if (!(0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(token)) {
          return { using: "composite", steps: [] };
        }
        let using;
        let main;
        let image;
        let pre;
        let preIf;
        let post;
        let postIf;
        let preEntrypoint;
        let entrypoint;
        let postEntrypoint;
        let args;
        let env;
        let steps = [];
        for (const item of token) {
          const key = item.key.assertString("runs property").value;
          switch (key) {
            case "using":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                using = item.value.value;
              }
              break;
            case "main":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                main = item.value.value;
              }
              break;
            case "image":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                image = item.value.value;
              }
              break;
            case "pre":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                pre = item.value.value;
              }
              break;
            case "pre-if":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                preIf = (0, _model_converter_if_condition_js__WEBPACK_IMPORTED_MODULE_3__.JD)(context, item.value, item.value.value);
              }
              break;
            case "post":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                post = item.value.value;
              }
              break;
            case "post-if":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                postIf = (0, _model_converter_if_condition_js__WEBPACK_IMPORTED_MODULE_3__.JD)(context, item.value, item.value.value);
              }
              break;
            case "pre-entrypoint":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                preEntrypoint = item.value.value;
              }
              break;
            case "entrypoint":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                entrypoint = item.value.value;
              }
              break;
            case "post-entrypoint":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                postEntrypoint = item.value.value;
              }
              break;
            case "args":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.wZ)(item.value)) {
                args = [];
                for (const arg of item.value) {
                  if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.jn)(arg)) {
                    args.push(arg.toString());
                  }
                }
              }
              break;
            case "env":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(item.value)) {
                env = {};
                for (const envItem of item.value) {
                  const envKey = envItem.key.assertString("env key").value;
                  if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(envItem.value)) {
                    env[envKey] = envItem.value.value;
                  }
                }
              }
              break;
            case "steps":
              steps = convertSteps(context, item.value);
              break;
          }
        }
        if (using === "composite") {
          return { using: "composite", steps };
        } else if (using === "docker" && image) {
          return {
            using: "docker",
            image,
            preEntrypoint,
            preIf,
            entrypoint,
            postEntrypoint,
            postIf,
            args,
            env
          };
        } else if ((using === "node12" || using === "node16" || using === "node20" || using === "node24") && main) {
          return {
            using,
            main,
            pre,
            preIf,
            post,
            postIf
          };
        }
        return { using: "composite", steps: [] };
      }
      function convertSteps(context, token) {
        const steps = [];
        if (!(0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.wZ)(token)) {
          return steps;
        }
        for (const stepToken of token) {
          if (!(0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(stepToken)) {
            continue;
          }
          const step = convertStep(context, stepToken);
          if (step) {
            steps.push(step);
          }
        }
        return steps;
      }
      function convertStep(context, token) {
        let id2;
        let name;
        let ifCondition;
        let continueOnError;
        let env;
        let run;
        let uses;
        for (const item of token) {
          const key = item.key.assertString("step property").value;
          switch (key) {
            case "id":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                id2 = item.value.value;
              }
              break;
            case "name":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.jn)(item.value)) {
                name = item.value;
              }
              break;
            case "if":
              ifCondition = (0, _model_converter_if_condition_js__WEBPACK_IMPORTED_MODULE_3__.l7)(context, item.value);
              break;
            case "continue-on-error":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Lm)(item.value)) {
                continueOnError = item.value.value;
              } else if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.jn)(item.value)) {
                continueOnError = item.value;
              }
              break;
            case "env":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(item.value)) {
                env = item.value;
              }
              break;
            case "run":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.jn)(item.value)) {
                run = item.value;
              }
              break;
            case "uses":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                uses = item.value;
              }
              break;
          }
        }
        const defaultIf = new _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_0__.yu(void 0, void 0, "success()", void 0, void 0, void 0);
        if (run) {
          return {
            id: id2 || "",
            name,
            if: ifCondition || defaultIf,
            "continue-on-error": continueOnError,
            env,
            run
          };
        } else if (uses) {
          return {
            id: id2 || "",
            name,
            if: ifCondition || defaultIf,
            "continue-on-error": continueOnError,
            env,
            uses
          };
        }
        return void 0;
      }
      function convertBranding(context, token) {
        const branding = {};
        if (!(0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.pi)(token)) {
          return branding;
        }
        for (const item of token) {
          const key = item.key.assertString("branding property").value;
          switch (key) {
            case "icon":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                branding.icon = item.value.value;
              }
              break;
            case "color":
              if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_1__.Kg)(item.value)) {
                branding.color = item.value.value;
              }
              break;
          }
        }
        return branding;
      }
    })
  ),
  /***/
  6033: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          ErrorPolicy
        )
      });
      var features = __webpack_require__(4902);
      var template_token = __webpack_require__(4686);
      var template_reader = __webpack_require__(2752);
      var workflow_schema = __webpack_require__(1544);
      var dist = __webpack_require__(8009);
      var parse_event = __webpack_require__(8743);
      var tokens = __webpack_require__(6393);
      ;
      class yaml_object_reader_YamlObjectReader {
        constructor(fileId, content) {
          this.lineCounter = new LineCounter();
          this.errors = [];
          this.doc = parseDocument(content, {
            lineCounter: this.lineCounter,
            keepSourceTokens: true,
            uniqueKeys: false
            // Uniqueness is validated by the template reader
          });
          for (const err of this.doc.errors) {
            this.errors.push({ message: err.message, range: rangeFromLinePos(err.linePos) });
          }
          this._generator = this.getNodes(this.doc, /* @__PURE__ */ new Set());
          this.fileId = fileId;
        }
        *getNodes(node, aliasResolutionStack) {
          let range = this.getRange(node);
          if (isDocument(node)) {
            yield new ParseEvent(EventType.DocumentStart);
            for (const item of this.getNodes(node.contents, /* @__PURE__ */ new Set())) {
              yield item;
            }
            yield new ParseEvent(EventType.DocumentEnd);
          }
          if (isCollection(node)) {
            if (isSeq(node)) {
              yield new ParseEvent(EventType.SequenceStart, new SequenceToken(this.fileId, range, void 0));
            } else if (isMap(node)) {
              yield new ParseEvent(EventType.MappingStart, new MappingToken(this.fileId, range, void 0));
            }
            for (const item of node.items) {
              for (const child of this.getNodes(item, aliasResolutionStack)) {
                yield child;
              }
            }
            if (isSeq(node)) {
              yield new ParseEvent(EventType.SequenceEnd);
            } else if (isMap(node)) {
              yield new ParseEvent(EventType.MappingEnd);
            }
          }
          if (isScalar(node)) {
            yield new ParseEvent(EventType.Literal, yaml_object_reader_YamlObjectReader.getLiteralToken(this.fileId, range, node));
          }
          if (isAlias(node)) {
            const resolved = node.resolve(this.doc);
            if (resolved) {
              if (aliasResolutionStack.has(resolved)) {
                return;
              }
              const newStack = new Set(aliasResolutionStack);
              newStack.add(resolved);
              yield* this.getNodes(resolved, newStack);
            }
            return;
          }
          if (isPair(node)) {
            const scalarKey = node.key;
            range = this.getRange(scalarKey);
            const key = scalarKey.value;
            yield new ParseEvent(EventType.Literal, new StringToken(this.fileId, range, key, void 0));
            for (const child of this.getNodes(node.value, aliasResolutionStack)) {
              yield child;
            }
          }
        }
        getRange(node) {
          const range = node?.range ?? [];
          const startPos = range[0];
          const endPos = range[1];
          if (startPos !== void 0 && endPos !== void 0) {
            const slp = this.lineCounter.linePos(startPos);
            const elp = this.lineCounter.linePos(endPos);
            return {
              start: { line: slp.line, column: slp.col },
              end: { line: elp.line, column: elp.col }
            };
          }
          return void 0;
        }
        static getLiteralToken(fileId, range, token) {
          const value = token.value;
          if (value === null || value === void 0) {
            return new NullToken(fileId, range, void 0);
          }
          switch (typeof value) {
            case "number":
              return new NumberToken(fileId, range, value, void 0);
            case "boolean":
              return new BooleanToken(fileId, range, value, void 0);
            case "string": {
              let source;
              let blockScalarHeader;
              if (token.srcToken && "source" in token.srcToken) {
                source = token.srcToken.source;
                if (token.srcToken.type === "block-scalar" && "props" in token.srcToken) {
                  const props = token.srcToken.props;
                  const headerProp = props.find((p) => p.type === "block-scalar-header");
                  if (headerProp?.source) {
                    blockScalarHeader = headerProp.source;
                  }
                }
              }
              return new StringToken(fileId, range, value, void 0, source, blockScalarHeader);
            }
            default:
              throw new Error(`Unexpected value type '${typeof value}' when reading object`);
          }
        }
        allowLiteral() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === EventType.Literal) {
              this._current = this._generator.next();
              return parseEvent.token;
            }
          }
          return void 0;
        }
        allowSequenceStart() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === EventType.SequenceStart) {
              this._current = this._generator.next();
              return parseEvent.token;
            }
          }
          return void 0;
        }
        allowSequenceEnd() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === EventType.SequenceEnd) {
              this._current = this._generator.next();
              return true;
            }
          }
          return false;
        }
        allowMappingStart() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === EventType.MappingStart) {
              this._current = this._generator.next();
              return parseEvent.token;
            }
          }
          return void 0;
        }
        allowMappingEnd() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === EventType.MappingEnd) {
              this._current = this._generator.next();
              return true;
            }
          }
          return false;
        }
        validateEnd() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === EventType.DocumentEnd) {
              this._current = this._generator.next();
              return;
            }
          }
          throw new Error("Expected end of reader");
        }
        validateStart() {
          if (!this._current) {
            this._current = this._generator.next();
          }
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === EventType.DocumentStart) {
              this._current = this._generator.next();
              return;
            }
          }
          throw new Error("Expected start of reader");
        }
      }
      function rangeFromLinePos(linePos) {
        if (linePos === void 0) {
          return;
        }
        const start = { line: linePos[0].line, column: linePos[0].col };
        const end = linePos.length == 2 ? { line: linePos[1].line, column: linePos[1].col } : start;
        return { start, end };
      }
      ;
      function workflow_parser_parseWorkflow(entryFile, contextOrTrace) {
        const context = contextOrTrace instanceof TemplateContext ? contextOrTrace : new TemplateContext(new TemplateValidationErrors(), getWorkflowSchema(), contextOrTrace);
        const fileId = context.getFileId(entryFile.name);
        const reader = new YamlObjectReader(fileId, entryFile.content);
        if (reader.errors.length > 0) {
          for (const err of reader.errors) {
            context.error(fileId, err.message, err.range);
          }
          return {
            context,
            value: void 0
          };
        }
        const result = templateReader.readTemplate(context, WORKFLOW_ROOT, reader, fileId);
        return {
          context,
          value: result
        };
      }
      var concurrency = __webpack_require__(4879);
      var events = __webpack_require__(1604);
      var handle_errors = __webpack_require__(3446);
      var jobs = __webpack_require__(1826);
      var types = __webpack_require__(2321);
      ;
      function secrets_convertWorkflowJobSecrets(context, job) {
        if (job["inherit-secrets"]) {
          return;
        }
        const secretDefinitions = createTokenMap(job["secret-definitions"]?.assertMapping("workflow job secret definitions"), "secrets");
        const secretValues = createTokenMap(job["secret-values"]?.assertMapping("workflow job secret values"), "secrets");
        if (secretDefinitions !== void 0) {
          for (const [, [name, value]] of secretDefinitions) {
            if (value instanceof NullToken) {
              continue;
            }
            const secretSpec = createTokenMap(value.assertMapping(`secret ${name}`), `secret ${name} key`);
            const required = secretSpec?.get("required")?.[1].assertBoolean(`secret ${name} required`).value;
            if (required) {
              if (secretValues == void 0 || !secretValues.has(name.toLowerCase())) {
                context.error(job.ref, `Secret ${name} is required, but not provided while calling.`);
              }
            }
          }
        }
        if (secretValues !== void 0) {
          for (const [, [name, value]] of secretValues) {
            if (!secretDefinitions?.has(name.toLowerCase())) {
              context.error(value, `Invalid secret, ${name} is not defined in the referenced workflow.`);
            }
          }
        }
      }
      ;
      function referencedWorkflow_convertReferencedWorkflow(context, referencedWorkflow, job) {
        const mapping = referencedWorkflow.assertMapping("root");
        const tokenForErrors = job.ref;
        for (const pair of mapping) {
          const key = pair.key.assertString("root key");
          switch (key.value) {
            case "on": {
              handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertReferencedWorkflowOn(context, pair.value, job));
              break;
            }
            case "jobs": {
              job.jobs = handleTemplateTokenErrors(tokenForErrors, context, [], () => convertJobs(context, pair.value));
              break;
            }
          }
        }
      }
      function convertReferencedWorkflowOn(context, on, job) {
        const tokenForErrors = job.ref;
        switch (on.templateTokenType) {
          case TokenType.String: {
            const event = on.assertString("Reference workflow on value").value;
            if (event === "workflow_call") {
              handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobInputs(context, job));
              handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobSecrets(context, job));
              return;
            }
            break;
          }
          case TokenType.Sequence: {
            const events2 = on.assertSequence("Reference workflow on value");
            for (const eventToken of events2) {
              const event = eventToken.assertString(`Reference workflow on value ${eventToken}`).value;
              if (event === "workflow_call") {
                handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobInputs(context, job));
                handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobSecrets(context, job));
                return;
              }
            }
            break;
          }
          case TokenType.Mapping: {
            const eventMapping = on.assertMapping("Reference workflow on value");
            for (const pair of eventMapping) {
              const event = pair.key.assertString(`Reference workflow on value ${pair.key}`).value;
              if (event !== "workflow_call") {
                continue;
              }
              if (pair.value.templateTokenType === TokenType.Null) {
                handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobInputs(context, job));
                handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobSecrets(context, job));
                return;
              }
              const definitions = pair.value.assertMapping(`Reference workflow on value ${pair.key}`);
              for (const definition of definitions) {
                const definitionKey = definition.key.assertString(`on-workflow_call-${definition.key}`).value;
                switch (definitionKey) {
                  case "inputs":
                    job["input-definitions"] = definition.value.assertMapping(`on-workflow_call-${definition.key}`);
                    break;
                  case "outputs":
                    job.outputs = definition.value.assertMapping(`on-workflow_call-${definition.key}`);
                    break;
                  case "secrets":
                    job["secret-definitions"] = definition.value.assertMapping(`on-workflow_call-${definition.key}`);
                    break;
                }
              }
              handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobInputs(context, job));
              handleTemplateTokenErrors(tokenForErrors, context, void 0, () => convertWorkflowJobSecrets(context, job));
              return;
            }
            break;
          }
        }
        context.error(tokenForErrors, "workflow_call key is not defined in the referenced workflow.");
      }
      ;
      var ErrorPolicy;
      (function(ErrorPolicy2) {
        ErrorPolicy2[ErrorPolicy2["ReturnErrorsOnly"] = 0] = "ReturnErrorsOnly";
        ErrorPolicy2[ErrorPolicy2["TryConversion"] = 1] = "TryConversion";
      })(ErrorPolicy || (ErrorPolicy = {}));
      const defaultOptions = {
        maxReusableWorkflowDepth: 4,
        fetchReusableWorkflowDepth: 0,
        errorPolicy: ErrorPolicy.ReturnErrorsOnly,
        featureFlags: new features.g()
      };
      async function convertWorkflowTemplate(context, root, fileProvider, options = defaultOptions) {
        const result = {};
        const opts = getOptionsWithDefaults(options);
        context.state.featureFlags = opts.featureFlags;
        if (context.errors.getErrors().length > 0 && opts.errorPolicy === ErrorPolicy.ReturnErrorsOnly) {
          result.errors = context.errors.getErrors().map((x) => ({
            Message: x.message
          }));
          return result;
        }
        if (fileProvider === void 0 && opts.fetchReusableWorkflowDepth > 0) {
          context.error(root, new Error("A file provider is required to fetch reusable workflows"));
        }
        try {
          const rootMapping = root.assertMapping("root");
          for (const item of rootMapping) {
            const key = item.key.assertString("root key");
            switch (key.value) {
              case "on":
                result.events = handleTemplateTokenErrors(root, context, {}, () => convertOn(context, item.value));
                break;
              case "jobs":
                result.jobs = handleTemplateTokenErrors(root, context, [], () => convertJobs(context, item.value));
                break;
              case "concurrency":
                handleTemplateTokenErrors(root, context, {}, () => convertConcurrency(context, item.value));
                result.concurrency = item.value;
                break;
              case "env":
                result.env = item.value;
                break;
            }
          }
          for (const job of result.jobs || []) {
            if (isReusableWorkflowJob(job)) {
              if (opts.maxReusableWorkflowDepth === 0) {
                context.error(job.ref, new Error("Reusable workflows are not allowed"));
                continue;
              }
              if (opts.fetchReusableWorkflowDepth === 0 || fileProvider === void 0) {
                continue;
              }
              try {
                const file = await fileProvider.getFileContent(parseFileReference(job.ref.value));
                const workflow = parseWorkflow(file, context);
                if (!workflow.value) {
                  continue;
                }
                convertReferencedWorkflow(context, workflow.value, job);
              } catch {
                context.error(job.ref, new Error("Unable to find reusable workflow"));
              }
            }
          }
        } catch (err) {
          if (err instanceof TemplateTokenError) {
            context.error(err.token, err);
          } else {
            context.error(root, err);
          }
        } finally {
          if (context.errors.getErrors().length > 0) {
            result.errors = context.errors.getErrors().map((x) => ({
              Message: x.message
            }));
          }
        }
        return result;
      }
      function getOptionsWithDefaults(options) {
        return {
          maxReusableWorkflowDepth: options.maxReusableWorkflowDepth !== void 0 ? options.maxReusableWorkflowDepth : defaultOptions.maxReusableWorkflowDepth,
          fetchReusableWorkflowDepth: options.fetchReusableWorkflowDepth !== void 0 ? options.fetchReusableWorkflowDepth : defaultOptions.fetchReusableWorkflowDepth,
          errorPolicy: options.errorPolicy !== void 0 ? options.errorPolicy : defaultOptions.errorPolicy,
          featureFlags: options.featureFlags ?? defaultOptions.featureFlags
        };
      }
    })
  ),
  /***/
  4879: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          convertConcurrency2
        )
        /* harmony export */
      });
      var _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(889);
      function convertConcurrency2(context, token) {
        const result = {};
        if (token.isExpression) {
          return result;
        }
        if ((0, _templates_tokens_type_guards_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(token)) {
          result.group = token;
          return result;
        }
        const concurrencyProperty = token.assertMapping("concurrency group");
        for (const property of concurrencyProperty) {
          const propertyName = property.key.assertString("concurrency group key");
          if (property.key.isExpression || property.value.isExpression) {
            continue;
          }
          switch (propertyName.value) {
            case "group":
              result.group = property.value.assertString("concurrency group");
              break;
            case "cancel-in-progress":
              result.cancelInProgress = property.value.assertBoolean("cancel-in-progress").value;
              break;
            case "queue":
              result.queue = property.value.assertString("queue").value;
              break;
            default:
              context.error(propertyName, `Invalid property name: ${propertyName.value}`);
          }
        }
        return result;
      }
    })
  ),
  /***/
  1604: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        j: () => (
          /* binding */
          convertOn2
        )
      });
      var type_guards = __webpack_require__(889);
      var types = __webpack_require__(2321);
      var dist_cronstrue = __webpack_require__(3396);
      ;
      const MONTHS = {
        jan: 1,
        feb: 2,
        mar: 3,
        apr: 4,
        may: 5,
        jun: 6,
        jul: 7,
        aug: 8,
        sep: 9,
        oct: 10,
        nov: 11,
        dec: 12
      };
      const DAYS = {
        sun: 0,
        mon: 1,
        tue: 2,
        wed: 3,
        thu: 4,
        fri: 5,
        sat: 6
      };
      const MINUTE_RANGE = { min: 0, max: 59 };
      const HOUR_RANGE = { min: 0, max: 23 };
      const DOM_RANGE = { min: 1, max: 31 };
      const MONTH_RANGE = { min: 1, max: 12, names: MONTHS };
      const DOW_RANGE = { min: 0, max: 6, names: DAYS };
      ;
      function hasCronIntervalLessThan5Minutes(cron) {
        if (!isValidCron(cron)) {
          return false;
        }
        const parts = cron.split(/ +/);
        const minutePart = parts[0];
        return getMinuteInterval(minutePart) < 5;
      }
      function getMinuteInterval(minutePart) {
        if (minutePart.includes("/")) {
          const [, step] = minutePart.split("/");
          const stepNum = parseInt(step, 10);
          if (!isNaN(stepNum) && stepNum > 0) {
            return stepNum;
          }
        }
        if (minutePart.includes(",")) {
          const values = minutePart.split(",").map((v) => parseInt(v, 10)).filter((n) => !isNaN(n)).sort((a, b) => a - b);
          if (values.length >= 2) {
            let minGap = 60;
            for (let i = 1; i < values.length; i++) {
              const gap = values[i] - values[i - 1];
              if (gap < minGap) {
                minGap = gap;
              }
            }
            const wrapGap = values[0] + 60 - values[values.length - 1];
            if (wrapGap < minGap) {
              minGap = wrapGap;
            }
            return minGap;
          }
        }
        if (minutePart.includes("-") && !minutePart.includes("/")) {
          const [start, end] = minutePart.split("-").map((v) => parseInt(v, 10));
          if (!isNaN(start) && !isNaN(end) && end > start) {
            return 1;
          }
        }
        if (minutePart === "*") {
          return 1;
        }
        return 60;
      }
      function isValidCron(cron) {
        const parts = cron.split(/ +/);
        if (parts.length != 5) {
          return false;
        }
        const [minutes, hours, dom, months, dow] = parts;
        return validateCronPart(minutes, MINUTE_RANGE) && validateCronPart(hours, HOUR_RANGE) && validateCronPart(dom, DOM_RANGE) && validateCronPart(months, MONTH_RANGE) && validateCronPart(dow, DOW_RANGE);
      }
      function getCronDescription(cronspec) {
        if (!isValidCron(cronspec)) {
          return;
        }
        let desc = "";
        try {
          desc = cronstrue.toString(cronspec, {
            dayOfWeekStartIndexZero: true,
            monthStartIndexZero: false,
            use24HourTimeFormat: true,
            // cronstrue sets the description as the error if throwExceptionOnParseError is false
            // so we need to distinguish between an error and a valid description
            throwExceptionOnParseError: true
          });
        } catch (err) {
          return;
        }
        return "Runs " + desc.charAt(0).toLowerCase() + desc.slice(1);
      }
      function validateCronPart(value, range, allowSeparators = true) {
        if (range.names && range.names[value.toLowerCase()] !== void 0) {
          return true;
        }
        if (value === "*") {
          return true;
        }
        if (value.includes(",")) {
          if (!allowSeparators) {
            return false;
          }
          return value.split(",").every((v) => v && validateCronPart(v, range));
        }
        if (value.includes("/")) {
          if (!allowSeparators) {
            return false;
          }
          const [start, step, ...rest] = value.split("/");
          const stepNumber = +step;
          if (rest.length > 0 || isNaN(stepNumber) || stepNumber <= 0 || !start || !step) {
            return false;
          }
          return validateCronPart(start, range) && validateCronPart(step, range, false);
        }
        if (value.includes("-")) {
          if (!allowSeparators) {
            return false;
          }
          const [start, end, ...rest] = value.split("-");
          if (rest.length > 0 || !start || !end) {
            return false;
          }
          const startNumber = convertToNumber(start, range.names);
          const endNumber = convertToNumber(end, range.names);
          return validateCronPart(start, range, false) && validateCronPart(end, range, false) && endNumber >= startNumber;
        }
        const number = +value;
        return !isNaN(number) && number >= range.min && number <= range.max;
      }
      function convertToNumber(value, names) {
        if (names && names[value.toLowerCase()] !== void 0) {
          return +names[value.toLowerCase()];
        } else {
          return +value;
        }
      }
      ;
      function convertStringList(name, token) {
        const result = [];
        for (const item of token) {
          result.push(item.assertString(`${name} item`).value);
        }
        return result;
      }
      ;
      var InputType;
      (function(InputType2) {
        InputType2["string"] = "string";
        InputType2["choice"] = "choice";
        InputType2["boolean"] = "boolean";
        InputType2["environment"] = "environment";
      })(InputType || (InputType = {}));
      ;
      function convertEventWorkflowCall(context, token) {
        const result = {};
        for (const item of token) {
          const key = item.key.assertString("workflow dispatch input key");
          switch (key.value) {
            case "inputs":
              result.inputs = convertWorkflowInputs(context, item.value.assertMapping("workflow dispatch inputs"));
              break;
            case "secrets":
              result.secrets = convertWorkflowCallSecrets(context, item.value.assertMapping("workflow dispatch inputs"));
              break;
            case "outputs":
              break;
          }
        }
        return result;
      }
      function convertWorkflowInputs(context, token) {
        const result = {};
        for (const item of token) {
          const inputName = item.key.assertString("input name");
          const inputMapping = item.value.assertMapping("input configuration");
          result[inputName.value] = convertWorkflowInput(context, inputMapping);
        }
        return result;
      }
      function convertWorkflowInput(context, token) {
        const result = {
          type: InputType.string
          // Default to string
        };
        let defaultValue;
        for (const item of token) {
          const key = item.key.assertString("workflow dispatch input key");
          switch (key.value) {
            case "description":
              result.description = item.value.assertString("input description").value;
              break;
            case "required":
              result.required = item.value.assertBoolean("input required").value;
              break;
            case "default":
              defaultValue = item.value.assertScalar("input default");
              break;
            case "type":
              result.type = InputType[item.value.assertString("input type").value];
              break;
            case "options":
              result.options = convertStringList("input options", item.value.assertSequence("input options"));
              break;
            default:
              context.error(item.key, `Invalid key '${key.value}'`);
          }
        }
        if (defaultValue !== void 0 && !defaultValue.isExpression) {
          try {
            switch (result.type) {
              case InputType.boolean:
                result.default = defaultValue.assertBoolean("input default").value;
                break;
              case InputType.string:
              case InputType.choice:
              case InputType.environment:
                result.default = defaultValue.assertString("input default").value;
                break;
            }
          } catch (e) {
            context.error(defaultValue, e);
          }
        }
        if (result.type === InputType.choice) {
          if (result.options === void 0 || result.options.length === 0) {
            context.error(token, "Missing 'options' for choice input");
          }
        } else {
          if (result.options !== void 0) {
            context.error(token, "Input type is not 'choice', but 'options' is defined");
          }
        }
        return result;
      }
      function convertWorkflowCallSecrets(context, token) {
        const result = {};
        for (const item of token) {
          const secretName = item.key.assertString("secret name");
          result[secretName.value] = convertWorkflowCallSecret(context, item.value);
        }
        return result;
      }
      function convertWorkflowCallSecret(context, token) {
        const result = {};
        if ((0, type_guards.pi)(token)) {
          for (const item of token) {
            const key = item.key.assertString("workflow call secret key");
            switch (key.value) {
              case "description":
                result.description = item.value.assertString("secret description").value;
                break;
              case "required":
                result.required = item.value.assertBoolean("secret required").value;
                break;
            }
          }
        }
        return result;
      }
      ;
      function convertEventWorkflowDispatchInputs(context, token) {
        const result = {};
        for (const item of token) {
          const key = item.key.assertString("workflow dispatch input key");
          switch (key.value) {
            case "inputs":
              result.inputs = convertWorkflowDispatchInputs(context, item.value.assertMapping("workflow dispatch inputs"));
              break;
          }
        }
        return result;
      }
      function convertWorkflowDispatchInputs(context, token) {
        const result = {};
        for (const item of token) {
          const inputName = item.key.assertString("input name");
          const inputMapping = item.value.assertMapping("input configuration");
          result[inputName.value] = convertWorkflowDispatchInput(context, inputMapping);
        }
        return result;
      }
      function convertWorkflowDispatchInput(context, token) {
        const result = {
          type: InputType.string
          // Default to string
        };
        let defaultValue;
        for (const item of token) {
          const key = item.key.assertString("workflow dispatch input key");
          switch (key.value) {
            case "description":
              result.description = item.value.assertString("input description").value;
              break;
            case "required":
              result.required = item.value.assertBoolean("input required").value;
              break;
            case "default":
              defaultValue = item.value.assertScalar("input default");
              break;
            case "type":
              result.type = InputType[item.value.assertString("input type").value];
              break;
            case "options":
              result.options = convertStringList("input options", item.value.assertSequence("input options"));
              break;
            default:
              context.error(item.key, `Invalid key '${key.value}'`);
          }
        }
        if (defaultValue !== void 0) {
          try {
            switch (result.type) {
              case InputType.boolean:
                result.default = defaultValue.assertBoolean("input default").value;
                break;
              case InputType.string:
              case InputType.choice:
              case InputType.environment:
                result.default = defaultValue.assertString("input default").value;
                break;
            }
          } catch (e) {
            context.error(defaultValue, e);
          }
        }
        if (result.type === InputType.choice) {
          if (result.options === void 0 || result.options.length === 0) {
            context.error(token, "Missing 'options' for choice input");
          }
        } else {
          if (result.options !== void 0) {
            context.error(token, "Input type is not 'choice', but 'options' is defined");
          }
        }
        return result;
      }
      ;
      function convertOn2(context, token) {
        if ((0, type_guards.c$)(token)) {
          const event = token.assertString("on");
          return {
            [event.value]: {}
          };
        }
        if ((0, type_guards.wZ)(token)) {
          const result = {};
          for (const item of token) {
            const event = item.assertString("on");
            result[event.value] = {};
          }
          return result;
        }
        if ((0, type_guards.pi)(token)) {
          const result = {};
          for (const item of token) {
            const eventKey = item.key.assertString("event name");
            const eventName = eventKey.value;
            if (item.value.templateTokenType === types.k.Null) {
              result[eventName] = {};
              continue;
            }
            if (eventName === "schedule") {
              const scheduleToken = item.value.assertSequence(`event ${eventName}`);
              result.schedule = convertSchedule(context, scheduleToken);
              continue;
            }
            const eventToken = item.value.assertMapping(`event ${eventName}`);
            if (eventName === "workflow_call") {
              result.workflow_call = convertEventWorkflowCall(context, eventToken);
              continue;
            }
            if (eventName === "workflow_dispatch") {
              result.workflow_dispatch = convertEventWorkflowDispatchInputs(context, eventToken);
              continue;
            }
            result[eventName] = {
              ...convertPatternFilter("branches", eventToken),
              ...convertPatternFilter("tags", eventToken),
              ...convertPatternFilter("paths", eventToken),
              ...convertFilter("types", eventToken),
              ...convertFilter("versions", eventToken),
              ...convertFilter("names", eventToken),
              ...convertFilter("workflows", eventToken)
            };
          }
          return result;
        }
        context.error(token, "Invalid format for 'on'");
        return {};
      }
      function convertPatternFilter(name, token) {
        const result = {};
        for (const item of token) {
          const key = item.key.assertString(`${name} filter key`);
          switch (key.value) {
            case name:
              if ((0, type_guards.Kg)(item.value)) {
                result[name] = [item.value.value];
              } else {
                result[name] = convertStringList(name, item.value.assertSequence(`${name} list`));
              }
              break;
            case `${name}-ignore`:
              if ((0, type_guards.Kg)(item.value)) {
                result[`${name}-ignore`] = [item.value.value];
              } else {
                result[`${name}-ignore`] = convertStringList(`${name}-ignore`, item.value.assertSequence(`${name}-ignore list`));
              }
              break;
          }
        }
        return result;
      }
      function convertFilter(name, token) {
        const result = {};
        for (const item of token) {
          const key = item.key.assertString(`${name} filter key`);
          switch (key.value) {
            case name:
              if ((0, type_guards.Kg)(item.value)) {
                result[name] = [item.value.value];
              } else {
                result[name] = convertStringList(name, item.value.assertSequence(`${name} list`));
              }
              break;
          }
        }
        return result;
      }
      function convertSchedule(context, token) {
        const result = [];
        for (const item of token) {
          const mappingToken = item.assertMapping(`event schedule`);
          const config = { cron: "" };
          let valid = true;
          for (const entry of mappingToken) {
            const key = entry.key.assertString(`schedule key`);
            if (key.value === "cron") {
              const cron = entry.value.assertString(`schedule cron`);
              if (!isValidCron(cron.value)) {
                context.error(cron, "Invalid cron expression. Expected format: '* * * * *' (minute hour day month weekday)");
              }
              config.cron = cron.value;
            } else if (key.value === "timezone") {
              const timezone = entry.value.assertString(`schedule timezone`);
              config.timezone = timezone.value;
            } else {
              context.error(key, `Invalid schedule key`);
              valid = false;
            }
          }
          if (valid && config.cron) {
            result.push(config);
          } else if (valid && !config.cron) {
            context.error(mappingToken, "Missing required key 'cron' in schedule entry");
          }
        }
        return result;
      }
    })
  ),
  /***/
  3446: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          handleTemplateTokenErrors2
        )
        /* harmony export */
      });
      var _templates_tokens_template_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4686);
      function handleTemplateTokenErrors2(root, context, defaultValue, f) {
        let r = defaultValue;
        try {
          r = f();
        } catch (err) {
          if (err instanceof _templates_tokens_template_token_js__WEBPACK_IMPORTED_MODULE_0__.o) {
            context.error(err.token, err);
          } else {
            context.error(root, err);
          }
        }
        return r;
      }
    })
  ),
  /***/
  3389: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JD: () => (
          /* binding */
          validateRunsIfCondition
        ),
        /* harmony export */
        l7: () => (
          /* binding */
          convertToIfCondition
        )
        /* harmony export */
      });
      var _actions_expressions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8175);
      var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2737);
      var _templates_allowed_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4015);
      var _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6393);
      function ensureStatusFunction(condition, definitionInfo) {
        const allowedContext = definitionInfo?.allowedContext || [];
        try {
          const { namedContexts, functions } = (0, _templates_allowed_context_js__WEBPACK_IMPORTED_MODULE_3__.i)(allowedContext);
          const lexer = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.JG(condition);
          const result = lexer.lex();
          const parser = new _actions_expressions__WEBPACK_IMPORTED_MODULE_0__.iX(result.tokens, namedContexts, functions);
          const tree = parser.parse();
          if (walkTreeToFindStatusFunctionCalls(tree)) {
            return condition;
          }
          return `success() && (${condition})`;
        } catch {
          return condition;
        }
      }
      function convertToIfCondition(context, token) {
        const scalar = token.assertScalar("if condition");
        const allowedContext = token.definitionInfo?.allowedContext || [];
        let condition;
        let source;
        if (scalar instanceof _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.yu) {
          condition = scalar.expression;
          source = scalar.source;
        } else {
          const stringToken = scalar.assertString("if condition");
          condition = stringToken.value.trim();
          source = stringToken.source;
        }
        let finalCondition;
        if (!condition) {
          finalCondition = "success()";
        } else {
          finalCondition = ensureStatusFunction(condition, token.definitionInfo);
        }
        try {
          _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.sr.validateExpression(finalCondition, allowedContext);
        } catch (err) {
          context.error(token, err);
          return void 0;
        }
        return new _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.yu(token.file, token.range, finalCondition, token.definitionInfo, void 0, source);
      }
      function walkTreeToFindStatusFunctionCalls(tree) {
        if (!tree) {
          return false;
        }
        if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.R6) {
          const funcName = tree.functionName.lexeme.toLowerCase();
          if (funcName === "success" || funcName === "failure" || funcName === "cancelled" || funcName === "always") {
            return true;
          }
          return tree.args.some((arg) => walkTreeToFindStatusFunctionCalls(arg));
        }
        if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.yI) {
          return walkTreeToFindStatusFunctionCalls(tree.left) || walkTreeToFindStatusFunctionCalls(tree.right);
        }
        if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__._c) {
          return walkTreeToFindStatusFunctionCalls(tree.expr);
        }
        if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.oD) {
          return tree.args.some((arg) => walkTreeToFindStatusFunctionCalls(arg));
        }
        if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.aU) {
          return walkTreeToFindStatusFunctionCalls(tree.group);
        }
        if (tree instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_1__.p_) {
          return walkTreeToFindStatusFunctionCalls(tree.expr) || walkTreeToFindStatusFunctionCalls(tree.index);
        }
        return false;
      }
      function validateRunsIfCondition(context, token, condition) {
        const allowedContext = token.definitionInfo?.allowedContext || [];
        try {
          _templates_tokens_index_js__WEBPACK_IMPORTED_MODULE_2__.sr.validateExpression(condition, allowedContext);
        } catch (err) {
          context.error(token, err);
          return void 0;
        }
        return condition;
      }
    })
  ),
  /***/
  1826: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        S: () => (
          /* binding */
          convertJobs2
        )
      });
      var type_guards = __webpack_require__(889);
      var handle_errors = __webpack_require__(3446);
      var tokens = __webpack_require__(6393);
      var if_condition = __webpack_require__(3389);
      var converter_concurrency = __webpack_require__(4879);
      ;
      function convertToJobContainer(context, container) {
        let image;
        let env;
        let ports;
        let volumes;
        let options;
        for (const [, token] of tokens.sH.traverse(container)) {
          if (token.isExpression) {
            return;
          }
        }
        if ((0, type_guards.Kg)(container)) {
          image = container.assertString("container item");
          return { image };
        }
        const mapping = container.assertMapping("container item");
        if (mapping)
          for (const item of mapping) {
            const key = item.key.assertString("container item key");
            const value = item.value;
            switch (key.value) {
              case "image":
                image = value.assertString("container image");
                break;
              case "credentials":
                convertToJobCredentials(context, value);
                break;
              case "env":
                env = value.assertMapping("container env");
                for (const envItem of env) {
                  envItem.key.assertString("container env value");
                }
                break;
              case "ports":
                ports = value.assertSequence("container ports");
                for (const port of ports) {
                  port.assertString("container port");
                }
                break;
              case "volumes":
                volumes = value.assertSequence("container volumes");
                for (const volume of volumes) {
                  volume.assertString("container volume");
                }
                break;
              case "options":
                options = value.assertString("container options");
                break;
              default:
                context.error(key, `Unexpected container item key: ${key.value}`);
            }
          }
        if (!image) {
          context.error(container, "Container image cannot be empty");
        } else {
          return { image, env, ports, volumes, options };
        }
      }
      function convertToServiceContainer(context, container) {
        let image;
        let env;
        let ports;
        let volumes;
        let options;
        let entrypoint;
        let command;
        for (const [, token] of tokens.sH.traverse(container)) {
          if (token.isExpression) {
            return;
          }
        }
        if ((0, type_guards.Kg)(container)) {
          image = container.assertString("container item");
          return { image };
        }
        const mapping = container.assertMapping("container item");
        if (mapping)
          for (const item of mapping) {
            const key = item.key.assertString("container item key");
            const value = item.value;
            switch (key.value) {
              case "image":
                image = value.assertString("container image");
                break;
              case "credentials":
                convertToJobCredentials(context, value);
                break;
              case "env":
                env = value.assertMapping("container env");
                for (const envItem of env) {
                  envItem.key.assertString("container env value");
                }
                break;
              case "ports":
                ports = value.assertSequence("container ports");
                for (const port of ports) {
                  port.assertString("container port");
                }
                break;
              case "volumes":
                volumes = value.assertSequence("container volumes");
                for (const volume of volumes) {
                  volume.assertString("container volume");
                }
                break;
              case "options":
                options = value.assertString("container options");
                break;
              case "entrypoint":
                entrypoint = value.assertString("container entrypoint");
                break;
              case "command":
                command = value.assertString("container command");
                break;
              default:
                context.error(key, `Unexpected container item key: ${key.value}`);
            }
          }
        if (!image) {
          context.error(container, "Container image cannot be empty");
        } else {
          return { image, env, ports, volumes, options, entrypoint, command };
        }
      }
      function convertToJobServices(context, services) {
        const serviceList = [];
        const mapping = services.assertMapping("services");
        for (const service of mapping) {
          service.key.assertString("service key");
          const container = convertToServiceContainer(context, service.value);
          if (container) {
            serviceList.push(container);
          }
        }
        return serviceList;
      }
      function convertToJobCredentials(context, value) {
        const mapping = value.assertMapping("credentials");
        let username;
        let password;
        for (const item of mapping) {
          const key = item.key.assertString("credentials item");
          const value2 = item.value;
          switch (key.value) {
            case "username":
              username = value2.assertString("credentials username");
              break;
            case "password":
              password = value2.assertString("credentials password");
              break;
            default:
              context.error(key, `credentials key ${key.value}`);
          }
        }
        return { username, password };
      }
      ;
      const SEPARATOR = "_";
      const MAX_ATTEMPTS = 1e3;
      const MAX_LENGTH = 100;
      class IdBuilder {
        constructor() {
          this.name = [];
          this.distinctNames = /* @__PURE__ */ new Set();
        }
        appendSegment(value) {
          if (value.length === 0) {
            return;
          }
          if (this.name.length == 0) {
            const first = value[0];
            if (this.isAlpha(first) || first == "_") {
            } else if (this.isNumeric(first) || first == "-") {
              this.name.push("_");
            } else {
            }
          } else {
            this.name.push(SEPARATOR);
          }
          for (const c of value) {
            {
              if (this.isAlphaNumeric(c) || c == "_" || c == "-") {
                this.name.push(c);
              } else {
                this.name.push(SEPARATOR);
              }
            }
          }
        }
        build() {
          const original = this.name.length > 0 ? this.name.join("") : "job";
          let suffix = "";
          for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
            if (attempt === 1) {
              suffix = "";
            } else {
              suffix = `_${attempt}`;
            }
            const candidate = original.substring(0, Math.min(original.length, MAX_LENGTH - suffix.length)) + suffix;
            if (!this.distinctNames.has(candidate)) {
              this.distinctNames.add(candidate);
              this.name = [];
              return candidate;
            }
          }
          throw new Error("Unable to create a unique name");
        }
        /**
         * Adds a known identifier to the set of distinct ids.
         * @param value The value to add
         * @returns An error if the value is invalid, otherwise undefined
         */
        tryAddKnownId(value) {
          if (!value || !this.isValid(value) || value.length >= MAX_LENGTH) {
            return `The identifier '${value}' is invalid. IDs may only contain alphanumeric characters, '_', and '-'. IDs must start with a letter or '_' and and must be less than ${MAX_LENGTH} characters.`;
          }
          if (value.startsWith(SEPARATOR + SEPARATOR)) {
            return `The identifier '${value}' is invalid. IDs starting with '__' are reserved.`;
          }
          if (this.distinctNames.has(value)) {
            return `The identifier '${value}' may not be used more than once within the same scope.`;
          }
          this.distinctNames.add(value);
          return;
        }
        /**
         * A name is valid if it starts with a letter or underscore, and contains only
         * letters, numbers, underscores, and hyphens.
         * @param name The string name to validate
         * @returns Whether the name is valid
         */
        isValid(name) {
          let first = true;
          for (const c of name) {
            if (first) {
              first = false;
              if (!this.isAlpha(c) && c != "_") {
                return false;
              }
              continue;
            }
            if (!this.isAlphaNumeric(c) && c != "_" && c != "-") {
              return false;
            }
          }
          return true;
        }
        isAlphaNumeric(c) {
          return this.isAlpha(c) || this.isNumeric(c);
        }
        isNumeric(c) {
          return c >= "0" && c <= "9";
        }
        isAlpha(c) {
          return c >= "a" && c <= "z" || c >= "A" && c <= "Z";
        }
      }
      ;
      function convertToActionsEnvironmentRef(context, token) {
        const result = {};
        if (token.isExpression) {
          return result;
        }
        if ((0, type_guards.jn)(token)) {
          result.name = token;
          return result;
        }
        const environmentMapping = token.assertMapping("job environment");
        for (const property of environmentMapping) {
          const propertyName = property.key.assertString("job environment key");
          if (property.key.isExpression || property.value.isExpression) {
            continue;
          }
          switch (propertyName.value) {
            case "name":
              result.name = property.value.assertScalar("job environment name key");
              break;
            case "url":
              result.url = property.value;
              break;
            case "deployment": {
              const deploymentValue = property.value.assertBoolean("job environment deployment");
              if (deploymentValue.value === false) {
                result.skipDeployment = true;
              }
              break;
            }
          }
        }
        return result;
      }
      ;
      function convertRunsOn(context, token) {
        const labels = convertRunsOnLabels(token);
        if (!(0, type_guards.pi)(token)) {
          return {
            labels,
            group: ""
          };
        }
        let group = "";
        for (const item of token) {
          const key = item.key.assertString("job runs-on property name");
          switch (key.value) {
            case "group": {
              if (item.value.isExpression) {
                continue;
              }
              const groupName = item.value.assertString("job runs-on group name").value;
              const names = groupName.split("/");
              switch (names.length) {
                case 1: {
                  group = groupName;
                  break;
                }
                case 2: {
                  if (!["org", "organization", "ent", "enterprise"].includes(names[0])) {
                    context.error(item.value, `Invalid runs-on group name '${groupName}. Please use 'organization/' or 'enterprise/' prefix to target a single runner group.'`);
                    continue;
                  }
                  if (!names[1]) {
                    context.error(item.value, `Invalid runs-on group name '${groupName}'.`);
                    continue;
                  }
                  group = groupName;
                  break;
                }
                default: {
                  context.error(item.value, `Invalid runs-on group name '${groupName}. Please use 'organization/' or 'enterprise/' prefix to target a single runner group.'`);
                  break;
                }
              }
              break;
            }
            case "labels": {
              const mapLabels = convertRunsOnLabels(item.value);
              for (const label of mapLabels) {
                labels.add(label);
              }
              break;
            }
          }
        }
        return {
          labels,
          group
        };
      }
      function convertRunsOnLabels(token) {
        const labels = /* @__PURE__ */ new Set();
        if (token.isExpression) {
          return labels;
        }
        if ((0, type_guards.Kg)(token)) {
          labels.add(token.value);
          return labels;
        }
        if ((0, type_guards.wZ)(token)) {
          for (const item of token) {
            if (item.isExpression) {
              continue;
            }
            const label = item.assertString("job runs-on label sequence item");
            labels.add(label.value);
          }
        }
        return labels;
      }
      ;
      function isRunStep(step) {
        return step.run !== void 0;
      }
      function isActionStep(step) {
        return step.uses !== void 0;
      }
      function isJob(job) {
        return job.type === "job";
      }
      function isReusableWorkflowJob2(job) {
        return job.type === "reusableWorkflowJob";
      }
      ;
      function convertSteps(context, steps) {
        if (!(0, type_guards.wZ)(steps)) {
          context.error(steps, "Invalid format for steps");
          return [];
        }
        const idBuilder = new IdBuilder();
        const knownStepIds = /* @__PURE__ */ new Set();
        const result = [];
        for (const item of steps) {
          const step = (0, handle_errors.r)(steps, context, void 0, () => convertStep(context, idBuilder, knownStepIds, item));
          if (step) {
            result.push(step);
          }
        }
        for (const step of result) {
          if (step.id) {
            continue;
          }
          let id2 = "";
          if (isActionStep(step)) {
            id2 = createActionStepId(step);
          } else if ("wait" in step) {
            id2 = "wait";
          } else if ("wait-all" in step) {
            id2 = "wait-all";
          } else if ("cancel" in step) {
            id2 = "cancel";
          } else if ("parallel" in step) {
            id2 = "parallel";
          }
          if (!id2) {
            id2 = "run";
          }
          idBuilder.appendSegment(`__${id2}`);
          step.id = idBuilder.build();
        }
        return result;
      }
      function convertStep(context, idBuilder, knownStepIds, step) {
        const mapping = step.assertMapping("steps item");
        let run;
        let id2;
        let name;
        let uses;
        let background;
        let wait;
        let waitAll;
        let cancel;
        let parallel;
        let continueOnError;
        let env;
        let ifCondition;
        for (const item of mapping) {
          const key = item.key.assertString("steps item key");
          switch (key.value) {
            case "id":
              id2 = item.value.assertString("steps item id");
              if (id2) {
                const error = idBuilder.tryAddKnownId(id2.value);
                if (error) {
                  context.error(id2, error);
                } else {
                  knownStepIds.add(id2.value);
                }
              }
              break;
            case "name":
              name = item.value.assertScalar("steps item name");
              break;
            case "run":
              run = item.value.assertScalar("steps item run");
              break;
            case "uses":
              uses = item.value.assertString("steps item uses");
              break;
            case "background":
              background = item.value.assertBoolean("steps item background").value;
              break;
            case "wait":
              wait = convertWaitTargets(context, knownStepIds, item.value, id2);
              break;
            case "wait-all":
              waitAll = convertWaitAllValue(context, item.value);
              break;
            case "cancel":
              cancel = item.value.assertString("steps item cancel");
              validateTargetStepId(context, knownStepIds, cancel, id2);
              break;
            case "parallel":
              parallel = item.value;
              break;
            case "env":
              env = item.value.assertMapping("step env");
              break;
            case "if":
              ifCondition = (0, if_condition.l7)(context, item.value);
              break;
            case "continue-on-error":
              if (!item.value.isExpression) {
                continueOnError = item.value.assertBoolean("steps item continue-on-error").value;
              } else {
                continueOnError = item.value.assertScalar("steps item continue-on-error");
              }
          }
        }
        if (run) {
          return {
            id: id2?.value || "",
            name,
            if: ifCondition || new tokens.yu(void 0, void 0, "success()", void 0, void 0, void 0),
            "continue-on-error": continueOnError,
            env,
            run,
            background
          };
        }
        if (uses) {
          return {
            id: id2?.value || "",
            name,
            if: ifCondition || new tokens.yu(void 0, void 0, "success()", void 0, void 0, void 0),
            "continue-on-error": continueOnError,
            env,
            uses,
            background
          };
        }
        if (wait) {
          return {
            id: id2?.value || "",
            name: name || createSyntheticStepName("Wait"),
            "continue-on-error": continueOnError,
            wait
          };
        }
        if (waitAll !== void 0) {
          return {
            id: id2?.value || "",
            name: name || createSyntheticStepName("Wait for all"),
            "continue-on-error": continueOnError,
            "wait-all": waitAll
          };
        }
        if (cancel) {
          return {
            id: id2?.value || "",
            name: name || createSyntheticStepName("Cancel"),
            "continue-on-error": continueOnError,
            cancel
          };
        }
        if (parallel) {
          const parallelSteps = convertSteps(context, parallel);
          for (const ps of parallelSteps) {
            if ("background" in ps && ps.background !== void 0) {
              context.error(step, "'background' is not allowed inside a parallel block. Steps in a parallel block are automatically run as background steps.");
            }
            if ("wait" in ps) {
              context.error(step, "'wait' is not allowed inside a parallel block.");
            }
            if ("wait-all" in ps) {
              context.error(step, "'wait-all' is not allowed inside a parallel block.");
            }
            if ("cancel" in ps) {
              context.error(step, "'cancel' is not allowed inside a parallel block.");
            }
            if ("parallel" in ps) {
              context.error(step, "Nested 'parallel' blocks are not allowed.");
            }
          }
          return {
            id: id2?.value || "",
            name: name || createSyntheticStepName("Parallel group"),
            parallel: parallelSteps
          };
        }
        context.error(step, context.state.featureFlags?.isEnabled("allowBackgroundSteps") ? "Expected one of uses, run, wait, wait-all, cancel, or parallel to be defined" : "Expected one of uses or run to be defined");
      }
      function createActionStepId(step) {
        const uses = step.uses.value;
        if (uses.startsWith("docker://")) {
          return uses.substring("docker://".length);
        }
        if (uses.startsWith("./") || uses.startsWith(".\\")) {
          return "self";
        }
        if (uses.startsWith("$/")) {
          return "self";
        }
        const segments = uses.split("@");
        if (segments.length != 2) {
          return "";
        }
        const pathSegments = segments[0].split(/[\\/]/).filter((s) => s.length > 0);
        const gitRef = segments[1];
        if (pathSegments.length >= 2 && pathSegments[0] && pathSegments[1] && gitRef) {
          return `${pathSegments[0]}/${pathSegments[1]}`;
        }
        return "";
      }
      function createSyntheticStepName(value) {
        return new tokens.Hj(void 0, void 0, value, void 0, void 0, void 0);
      }
      function convertWaitTargets(context, knownStepIds, token, ownStepId) {
        if (token instanceof tokens.Hj) {
          validateTargetStepId(context, knownStepIds, token, ownStepId);
          return [token];
        }
        const sequence = token.assertSequence("steps item wait");
        const targets = [];
        for (let i = 0; i < sequence.count; i++) {
          const target = sequence.get(i).assertString("steps item wait item");
          validateTargetStepId(context, knownStepIds, target, ownStepId);
          targets.push(target);
        }
        return targets;
      }
      function convertWaitAllValue(context, token) {
        if (token instanceof tokens.Z4) {
          return true;
        }
        const value = token.assertBoolean("steps item wait-all").value;
        if (!value) {
          context.error(token, "The value of 'wait-all' must be true or omitted");
        }
        return true;
      }
      function validateTargetStepId(context, knownStepIds, target, ownStepId) {
        if (target.value.startsWith("__")) {
          context.error(target, `The identifier '${target.value}' is invalid. IDs starting with '__' are reserved.`);
        } else if (ownStepId && target.value.toLowerCase() === ownStepId.value.toLowerCase()) {
          context.error(target, `Step '${ownStepId.value}' cannot reference itself`);
        } else if (!knownStepIds.has(target.value)) {
          context.error(target, `Step references unknown step ID '${target.value}'`);
        }
      }
      ;
      function convertJob(context, jobKey, token) {
        const error = new IdBuilder().tryAddKnownId(jobKey.value);
        if (error) {
          context.error(jobKey, error);
        }
        let concurrency, container, env, environment, ifCondition, name, outputs, runsOn, services, strategy, snapshot;
        let needs = void 0;
        let steps = [];
        let workflowJobRef;
        let workflowJobInputs;
        let inheritSecrets = false;
        let workflowJobSecrets;
        for (const item of token) {
          const propertyName = item.key.assertString("job property name");
          switch (propertyName.value) {
            case "concurrency":
              (0, handle_errors.r)(item.value, context, void 0, () => (0, converter_concurrency.b)(context, item.value));
              concurrency = item.value;
              break;
            case "container":
              convertToJobContainer(context, item.value);
              container = item.value;
              break;
            case "env":
              (0, handle_errors.r)(item.value, context, void 0, () => {
                env = item.value.assertMapping("job env");
              });
              break;
            case "environment":
              (0, handle_errors.r)(item.value, context, void 0, () => convertToActionsEnvironmentRef(context, item.value));
              environment = item.value;
              break;
            case "if":
              ifCondition = (0, if_condition.l7)(context, item.value);
              break;
            case "name":
              name = item.value.assertScalar("job name");
              break;
            case "needs": {
              needs = [];
              if ((0, type_guards.Kg)(item.value)) {
                const jobNeeds = item.value.assertString("job needs id");
                needs.push(jobNeeds);
              }
              if ((0, type_guards.wZ)(item.value)) {
                for (const seqItem of item.value) {
                  const jobNeeds = seqItem.assertString("job needs id");
                  needs.push(jobNeeds);
                }
              }
              break;
            }
            case "outputs":
              (0, handle_errors.r)(item.value, context, void 0, () => {
                outputs = item.value.assertMapping("job outputs");
              });
              break;
            case "runs-on":
              (0, handle_errors.r)(item.value, context, void 0, () => convertRunsOn(context, item.value));
              runsOn = item.value;
              break;
            case "services":
              convertToJobServices(context, item.value);
              services = item.value;
              break;
            case "snapshot":
              snapshot = item.value;
              break;
            case "steps":
              steps = convertSteps(context, item.value);
              break;
            case "strategy":
              strategy = item.value;
              break;
            case "uses":
              workflowJobRef = item.value.assertString("job uses value");
              break;
            case "with":
              (0, handle_errors.r)(item.value, context, void 0, () => {
                workflowJobInputs = item.value.assertMapping("uses-with value");
              });
              break;
            case "secrets":
              if ((0, type_guards.Kg)(item.value) && item.value.value === "inherit") {
                inheritSecrets = true;
              } else {
                (0, handle_errors.r)(item.value, context, void 0, () => {
                  workflowJobSecrets = item.value.assertMapping("uses-secrets value");
                });
              }
              break;
          }
        }
        if (workflowJobRef !== void 0) {
          return {
            type: "reusableWorkflowJob",
            id: jobKey,
            name: jobName(name, jobKey),
            needs: needs || [],
            if: ifCondition || new tokens.yu(void 0, void 0, "success()", void 0, void 0, void 0),
            ref: workflowJobRef,
            "input-definitions": void 0,
            "input-values": workflowJobInputs,
            "secret-definitions": void 0,
            "secret-values": workflowJobSecrets,
            "inherit-secrets": inheritSecrets || void 0,
            outputs: void 0,
            concurrency,
            strategy
          };
        } else {
          return {
            type: "job",
            id: jobKey,
            name: jobName(name, jobKey),
            needs,
            if: ifCondition || new tokens.yu(void 0, void 0, "success()", void 0, void 0, void 0),
            env,
            concurrency,
            environment,
            strategy,
            "runs-on": runsOn,
            container,
            services,
            outputs,
            steps,
            snapshot
          };
        }
      }
      function jobName(name, jobKey) {
        if (name === void 0) {
          return jobKey;
        }
        if ((0, type_guards.Kg)(name) && name.value === "") {
          return jobKey;
        }
        return name;
      }
      ;
      function convertJobs2(context, token) {
        if ((0, type_guards.pi)(token)) {
          const result = [];
          const jobsWithSatisfiedNeeds = [];
          const alljobsWithUnsatisfiedNeeds = [];
          for (const item of token) {
            const jobKey = item.key.assertString("job name");
            const jobDef = item.value.assertMapping(`job ${jobKey.value}`);
            const job = (0, handle_errors.r)(token, context, void 0, () => convertJob(context, jobKey, jobDef));
            if (job) {
              result.push(job);
              const node = {
                name: job.id.value,
                needs: Object.assign([], job.needs)
              };
              if (node.needs.length > 0) {
                alljobsWithUnsatisfiedNeeds.push(node);
              } else {
                jobsWithSatisfiedNeeds.push(node);
              }
            }
          }
          validateNeeds(token, context, result, jobsWithSatisfiedNeeds, alljobsWithUnsatisfiedNeeds);
          return result;
        }
        context.error(token, "Invalid format for jobs");
        return [];
      }
      function validateNeeds(token, context, result, jobsWithSatisfiedNeeds, alljobsWithUnsatisfiedNeeds) {
        if (jobsWithSatisfiedNeeds.length == 0) {
          context.error(token, "The workflow must contain at least one job with no dependencies.");
          return;
        }
        while (jobsWithSatisfiedNeeds.length > 0) {
          const currentJob = jobsWithSatisfiedNeeds.shift();
          if (currentJob == void 0) {
            break;
          }
          for (let i = alljobsWithUnsatisfiedNeeds.length - 1; i >= 0; i--) {
            const unsatisfiedJob = alljobsWithUnsatisfiedNeeds[i];
            for (let j = unsatisfiedJob.needs.length - 1; j >= 0; j--) {
              const need = unsatisfiedJob.needs[j];
              if (need.value == currentJob.name) {
                unsatisfiedJob.needs.splice(j, 1);
                if (unsatisfiedJob.needs.length == 0) {
                  jobsWithSatisfiedNeeds.push(unsatisfiedJob);
                  alljobsWithUnsatisfiedNeeds.splice(i, 1);
                }
              }
            }
          }
        }
        if (alljobsWithUnsatisfiedNeeds.length > 0) {
          const jobNames = result.map((x) => x.id.value);
          for (const unsatisfiedJob of alljobsWithUnsatisfiedNeeds) {
            for (const need of unsatisfiedJob.needs) {
              if (jobNames.includes(need.value)) {
                context.error(need, `Job '${unsatisfiedJob.name}' depends on job '${need.value}' which creates a cycle in the dependency graph.`);
              } else {
                context.error(need, `Job '${unsatisfiedJob.name}' depends on unknown job '${need.value}'.`);
              }
            }
          }
        }
      }
    })
  ),
  /***/
  4015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          splitAllowedContext
        )
        /* harmony export */
      });
      var _template_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3219);
      function splitAllowedContext(allowedContext) {
        const FUNCTION_REGEXP = /^([a-zA-Z0-9_]+)\(([0-9]+),([0-9]+|MAX)\)$/;
        const namedContexts = [];
        const functions = [];
        if (allowedContext.length > 0) {
          for (const contextItem of allowedContext) {
            const match = contextItem.match(FUNCTION_REGEXP);
            if (match) {
              const functionName = match[1];
              const minParameters = Number.parseInt(match[2]);
              const maxParametersRaw = match[3];
              const maxParameters = maxParametersRaw === _template_constants_js__WEBPACK_IMPORTED_MODULE_0__.UK ? Number.MAX_SAFE_INTEGER : Number.parseInt(maxParametersRaw);
              functions.push({
                name: functionName,
                minArgs: minParameters,
                maxArgs: maxParameters
              });
            } else {
              namedContexts.push(contextItem);
            }
          }
        }
        return {
          namedContexts,
          functions
        };
      }
    })
  ),
  /***/
  6295: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          JSONObjectReader
        )
        /* harmony export */
      });
      var _parse_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8743);
      var _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6393);
      class JSONObjectReader {
        constructor(fileId, input) {
          this._fileId = fileId;
          const value = JSON.parse(input);
          this._generator = this.getParseEvents(value, true);
          this._current = this._generator.next();
        }
        allowLiteral() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal) {
              this._current = this._generator.next();
              return parseEvent.token;
            }
          }
          return void 0;
        }
        allowSequenceStart() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.SequenceStart) {
              this._current = this._generator.next();
              return parseEvent.token;
            }
          }
          return void 0;
        }
        allowSequenceEnd() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.SequenceEnd) {
              this._current = this._generator.next();
              return true;
            }
          }
          return false;
        }
        allowMappingStart() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.MappingStart) {
              this._current = this._generator.next();
              return parseEvent.token;
            }
          }
          return void 0;
        }
        allowMappingEnd() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.MappingEnd) {
              this._current = this._generator.next();
              return true;
            }
          }
          return false;
        }
        validateEnd() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.DocumentEnd) {
              this._current = this._generator.next();
              return;
            }
          }
          throw new Error("Expected end of reader");
        }
        validateStart() {
          if (!this._current.done) {
            const parseEvent = this._current.value;
            if (parseEvent.type === _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.DocumentStart) {
              this._current = this._generator.next();
              return;
            }
          }
          throw new Error("Expected start of reader");
        }
        /**
         * Returns all tokens (depth first)
         */
        *getParseEvents(value, root) {
          if (root) {
            yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.DocumentStart, void 0);
          }
          switch (typeof value) {
            case "undefined":
              yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal, new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.Z4(this._fileId, void 0, void 0));
              break;
            case "boolean":
              yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal, new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.Km(this._fileId, void 0, value, void 0));
              break;
            case "number":
              yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal, new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.X1(this._fileId, void 0, value, void 0));
              break;
            case "string":
              yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal, new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.Hj(this._fileId, void 0, value, void 0));
              break;
            case "object":
              if (value === null) {
                yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal, new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.Z4(this._fileId, void 0, void 0));
              } else if (Array.isArray(value)) {
                yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.SequenceStart, new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.vd(this._fileId, void 0, void 0));
                for (const item of value) {
                  for (const e of this.getParseEvents(item)) {
                    yield e;
                  }
                }
                yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.SequenceEnd, void 0);
              } else {
                yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.MappingStart, new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.eJ(this._fileId, void 0, void 0));
                for (const key of Object.keys(value)) {
                  yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.Literal, new _tokens_index_js__WEBPACK_IMPORTED_MODULE_1__.Hj(this._fileId, void 0, key, void 0));
                  for (const e of this.getParseEvents(value[key])) {
                    yield e;
                  }
                }
                yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.MappingEnd, void 0);
              }
              break;
            default:
              throw new Error(`Unexpected value type '${typeof value}' when reading object`);
          }
          if (root) {
            yield new _parse_event_js__WEBPACK_IMPORTED_MODULE_0__.c(_parse_event_js__WEBPACK_IMPORTED_MODULE_0__.B.DocumentEnd, void 0);
          }
        }
      }
    })
  ),
  /***/
  8743: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          EventType2
        ),
        /* harmony export */
        c: () => (
          /* binding */
          ParseEvent2
        )
        /* harmony export */
      });
      class ParseEvent2 {
        constructor(type, token) {
          this.type = type;
          this.token = token;
        }
      }
      var EventType2;
      (function(EventType3) {
        EventType3[EventType3["Literal"] = 0] = "Literal";
        EventType3[EventType3["SequenceStart"] = 1] = "SequenceStart";
        EventType3[EventType3["SequenceEnd"] = 2] = "SequenceEnd";
        EventType3[EventType3["MappingStart"] = 3] = "MappingStart";
        EventType3[EventType3["MappingEnd"] = 4] = "MappingEnd";
        EventType3[EventType3["DocumentStart"] = 5] = "DocumentStart";
        EventType3[EventType3["DocumentEnd"] = 6] = "DocumentEnd";
      })(EventType2 || (EventType2 = {}));
    })
  ),
  /***/
  6513: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          DefinitionType
        )
        /* harmony export */
      });
      var DefinitionType;
      (function(DefinitionType2) {
        DefinitionType2[DefinitionType2["Null"] = 0] = "Null";
        DefinitionType2[DefinitionType2["Boolean"] = 1] = "Boolean";
        DefinitionType2[DefinitionType2["Number"] = 2] = "Number";
        DefinitionType2[DefinitionType2["String"] = 3] = "String";
        DefinitionType2[DefinitionType2["Sequence"] = 4] = "Sequence";
        DefinitionType2[DefinitionType2["Mapping"] = 5] = "Mapping";
        DefinitionType2[DefinitionType2["OneOf"] = 6] = "OneOf";
        DefinitionType2[DefinitionType2["AllowedValues"] = 7] = "AllowedValues";
      })(DefinitionType || (DefinitionType = {}));
    })
  ),
  /***/
  2778: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        _: () => (
          /* reexport */
          TemplateSchema
        )
      });
      var types = __webpack_require__(2321);
      var template_constants = __webpack_require__(3219);
      var template_context = __webpack_require__(4504);
      var template_reader = __webpack_require__(2752);
      var tokens = __webpack_require__(6393);
      var trace_writer = __webpack_require__(2842);
      var definition_type = __webpack_require__(6513);
      ;
      class Definition {
        constructor(key, definition) {
          this.readerContext = [];
          this.evaluatorContext = [];
          this.key = key;
          if (definition) {
            for (let i = 0; i < definition.count; ) {
              const definitionKey = definition.get(i).key.assertString(`${template_constants.ye} key`);
              switch (definitionKey.value) {
                case template_constants.SK: {
                  const context = definition.get(i).value.assertSequence(`${template_constants.ye} ${template_constants.SK}`);
                  definition.remove(i);
                  const seenReaderContext = {};
                  const seenEvaluatorContext = {};
                  for (const item of context) {
                    const itemStr = item.assertString(`${template_constants.SK} item`).value;
                    const upperItemStr = itemStr.toUpperCase();
                    if (seenReaderContext[upperItemStr]) {
                      throw new Error(`Duplicate context item '${itemStr}'`);
                    }
                    seenReaderContext[upperItemStr] = true;
                    this.readerContext.push(itemStr);
                    const paramIndex = itemStr.indexOf("(");
                    const modifiedItemStr = paramIndex > 0 ? itemStr.substr(0, paramIndex + 1) + ")" : itemStr;
                    const upperModifiedItemStr = modifiedItemStr.toUpperCase();
                    if (seenEvaluatorContext[upperModifiedItemStr]) {
                      throw new Error(`Duplicate context item '${modifiedItemStr}'`);
                    }
                    seenEvaluatorContext[upperModifiedItemStr] = true;
                    this.evaluatorContext.push(modifiedItemStr);
                  }
                  break;
                }
                case template_constants.tC: {
                  const value = definition.get(i).value;
                  this.description = value.assertString(template_constants.tC).value;
                  definition.remove(i);
                  break;
                }
                default: {
                  i++;
                  break;
                }
              }
            }
          }
        }
      }
      ;
      class ScalarDefinition extends Definition {
        constructor(key, definition) {
          super(key, definition);
        }
      }
      ;
      class BooleanDefinition extends ScalarDefinition {
        constructor(key, definition) {
          super(key, definition);
          if (definition) {
            for (const definitionPair of definition) {
              const definitionKey = definitionPair.key.assertString(`${template_constants.ye} key`);
              switch (definitionKey.value) {
                case template_constants.Jx: {
                  const mapping = definitionPair.value.assertMapping(`${template_constants.ye} ${template_constants.Jx}`);
                  for (const mappingPair of mapping) {
                    const mappingKey = mappingPair.key.assertString(`${template_constants.ye} ${template_constants.Jx} key`);
                    switch (mappingKey.value) {
                      default:
                        mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.Jx} key`);
                        break;
                    }
                  }
                  break;
                }
                default:
                  definitionKey.assertUnexpectedValue(`${template_constants.ye} key`);
              }
            }
          }
        }
        get definitionType() {
          return definition_type.M.Boolean;
        }
        isMatch(literal) {
          return literal.templateTokenType === types.k.Boolean;
        }
        validate() {
        }
      }
      ;
      class PropertyDefinition {
        constructor(token) {
          this.type = "";
          this.required = false;
          if (token.templateTokenType === types.k.String) {
            this.type = token.value;
          } else {
            const mapping = token.assertMapping(template_constants.nZ);
            for (const mappingPair of mapping) {
              const mappingKey = mappingPair.key.assertString(`${template_constants.nZ} key`);
              switch (mappingKey.value) {
                case template_constants.ZE:
                  this.type = mappingPair.value.assertString(`${template_constants.nZ} ${template_constants.ZE}`).value;
                  break;
                case template_constants.mw:
                  this.required = mappingPair.value.assertBoolean(`${template_constants.nZ} ${template_constants.mw}`).value;
                  break;
                case template_constants.tC:
                  this.description = mappingPair.value.assertString(`${template_constants.nZ} ${template_constants.tC}`).value;
                  break;
                default:
                  mappingKey.assertUnexpectedValue(`${template_constants.nZ} key`);
              }
            }
          }
        }
      }
      ;
      class MappingDefinition extends Definition {
        constructor(key, definition) {
          super(key, definition);
          this.properties = {};
          this.looseKeyType = "";
          this.looseValueType = "";
          if (definition) {
            for (const definitionPair of definition) {
              const definitionKey = definitionPair.key.assertString(`${template_constants.ye} key`);
              switch (definitionKey.value) {
                case template_constants.xu: {
                  const mapping = definitionPair.value.assertMapping(`${template_constants.ye} ${template_constants.xu}`);
                  for (const mappingPair of mapping) {
                    const mappingKey = mappingPair.key.assertString(`${template_constants.ye} ${template_constants.xu} key`);
                    switch (mappingKey.value) {
                      case template_constants.yI: {
                        const properties = mappingPair.value.assertMapping(`${template_constants.ye} ${template_constants.xu} ${template_constants.yI}`);
                        for (const propertiesPair of properties) {
                          const propertyName = propertiesPair.key.assertString(`${template_constants.ye} ${template_constants.xu} ${template_constants.yI} key`);
                          this.properties[propertyName.value] = new PropertyDefinition(propertiesPair.value);
                        }
                        break;
                      }
                      case template_constants._x: {
                        const looseKeyType = mappingPair.value.assertString(`${template_constants.ye} ${template_constants.xu} ${template_constants._x}`);
                        this.looseKeyType = looseKeyType.value;
                        break;
                      }
                      case template_constants.oX: {
                        const looseValueType = mappingPair.value.assertString(`${template_constants.ye} ${template_constants.xu} ${template_constants.oX}`);
                        this.looseValueType = looseValueType.value;
                        break;
                      }
                      default:
                        mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.xu} key`);
                        break;
                    }
                  }
                  break;
                }
                default:
                  definitionKey.assertUnexpectedValue(`${template_constants.ye} key`);
              }
            }
          }
        }
        get definitionType() {
          return definition_type.M.Mapping;
        }
        validate(schema, name) {
          if (this.looseKeyType) {
            schema.getDefinition(this.looseKeyType);
            if (this.looseValueType) {
              schema.getDefinition(this.looseValueType);
            } else {
              throw new Error(`Property '${template_constants._x}' is defined but '${template_constants.oX}' is not defined on '${name}'`);
            }
          } else if (this.looseValueType) {
            throw new Error(`Property '${template_constants.oX}' is defined but '${template_constants._x}' is not defined on '${name}'`);
          }
          for (const propertyName of Object.keys(this.properties)) {
            const propertyDef = this.properties[propertyName];
            if (!propertyDef.type) {
              throw new Error(`Type not specified for the property '${propertyName}' on '${name}'`);
            }
            schema.getDefinition(propertyDef.type);
          }
        }
      }
      ;
      class NullDefinition extends ScalarDefinition {
        constructor(key, definition) {
          super(key, definition);
          if (definition) {
            for (const definitionPair of definition) {
              const definitionKey = definitionPair.key.assertString(`${template_constants.ye} key`);
              switch (definitionKey.value) {
                case template_constants.Cq: {
                  const mapping = definitionPair.value.assertMapping(`${template_constants.ye} ${template_constants.Cq}`);
                  for (const mappingPair of mapping) {
                    const mappingKey = mappingPair.key.assertString(`${template_constants.ye} ${template_constants.Cq} key`);
                    switch (mappingKey.value) {
                      default:
                        mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.Cq} key`);
                        break;
                    }
                  }
                  break;
                }
                default:
                  definitionKey.assertUnexpectedValue(`${template_constants.ye} key`);
              }
            }
          }
        }
        get definitionType() {
          return definition_type.M.Null;
        }
        isMatch(literal) {
          return literal.templateTokenType === types.k.Null;
        }
        validate() {
        }
      }
      ;
      class NumberDefinition extends ScalarDefinition {
        constructor(key, definition) {
          super(key, definition);
          if (definition) {
            for (const definitionPair of definition) {
              const definitionKey = definitionPair.key.assertString(`${template_constants.ye} key`);
              switch (definitionKey.value) {
                case template_constants.uk: {
                  const mapping = definitionPair.value.assertMapping(`${template_constants.ye} ${template_constants.uk}`);
                  for (const mappingPair of mapping) {
                    const mappingKey = mappingPair.key.assertString(`${template_constants.ye} ${template_constants.uk} key`);
                    switch (mappingKey.value) {
                      default:
                        mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.uk} key`);
                        break;
                    }
                  }
                  break;
                }
                default:
                  definitionKey.assertUnexpectedValue(`${template_constants.ye} key`);
              }
            }
          }
        }
        get definitionType() {
          return definition_type.M.Number;
        }
        isMatch(literal) {
          return literal.templateTokenType === types.k.Number;
        }
        validate() {
        }
      }
      ;
      class OneOfDefinition extends Definition {
        constructor(key, definition) {
          super(key, definition);
          this.oneOf = [];
          this.oneOfPrefix = [];
          if (definition) {
            for (const definitionPair of definition) {
              const definitionKey = definitionPair.key.assertString(`${template_constants.ye} key`);
              switch (definitionKey.value) {
                case template_constants.hs: {
                  const oneOf = definitionPair.value.assertSequence(`${template_constants.ye} ${template_constants.hs}`);
                  for (const item of oneOf) {
                    const oneOfItem = item.assertString(`${template_constants.ye} ${template_constants.hs} item`);
                    this.oneOf.push(oneOfItem.value);
                  }
                  break;
                }
                case template_constants.Or: {
                  const oneOf = definitionPair.value.assertSequence(`${template_constants.ye} ${template_constants.Or}`);
                  for (const item of oneOf) {
                    const oneOfItem = item.assertString(`${template_constants.ye} ${template_constants.hs} item`);
                    this.oneOf.push(this.key + "-" + oneOfItem.value);
                  }
                  break;
                }
                default:
                  definitionKey.assertUnexpectedValue(`${template_constants.ye} key`);
                  break;
              }
            }
          }
        }
        get definitionType() {
          return definition_type.M.OneOf;
        }
        validate(schema, name) {
          if (this.oneOf.length === 0) {
            throw new Error(`'${name}' does not contain any references`);
          }
          let foundLooseKeyType = false;
          const mappingDefinitions = [];
          let allowedValuesDefinition;
          let sequenceDefinition;
          let nullDefinition;
          let booleanDefinition;
          let numberDefinition;
          const stringDefinitions = [];
          const seenNestedTypes = {};
          for (const nestedType of this.oneOf) {
            if (seenNestedTypes[nestedType]) {
              throw new Error(`'${name}' contains duplicate nested type '${nestedType}'`);
            }
            seenNestedTypes[nestedType] = true;
            const nestedDefinition = schema.getDefinition(nestedType);
            if (nestedDefinition.readerContext.length > 0) {
              throw new Error(`'${name}' is a one-of definition and references another definition that defines context. This is currently not supported.`);
            }
            switch (nestedDefinition.definitionType) {
              case definition_type.M.Mapping: {
                const mappingDefinition = nestedDefinition;
                mappingDefinitions.push(mappingDefinition);
                if (mappingDefinition.looseKeyType) {
                  foundLooseKeyType = true;
                }
                break;
              }
              case definition_type.M.Sequence: {
                if (sequenceDefinition) {
                  throw new Error(`'${name}' refers to more than one definition of type '${template_constants.gt}'`);
                }
                sequenceDefinition = nestedDefinition;
                break;
              }
              case definition_type.M.Null: {
                if (nullDefinition) {
                  throw new Error(`'${name}' refers to more than one definition of type '${template_constants.Cq}'`);
                }
                nullDefinition = nestedDefinition;
                break;
              }
              case definition_type.M.Boolean: {
                if (booleanDefinition) {
                  throw new Error(`'${name}' refers to more than one definition of type '${template_constants.Jx}'`);
                }
                booleanDefinition = nestedDefinition;
                break;
              }
              case definition_type.M.Number: {
                if (numberDefinition) {
                  throw new Error(`'${name}' refers to more than one definition of type '${template_constants.uk}'`);
                }
                numberDefinition = nestedDefinition;
                break;
              }
              case definition_type.M.String: {
                const stringDefinition = nestedDefinition;
                if (stringDefinitions.length > 0 && (!stringDefinitions[0].constant || !stringDefinition.constant)) {
                  throw new Error(`'${name}' refers to more than one '${template_constants.jf}', but some do not set '${template_constants.TJ}'`);
                }
                stringDefinitions.push(stringDefinition);
                break;
              }
              case definition_type.M.OneOf: {
                if (allowedValuesDefinition) {
                  throw new Error(`'${name}' contains multiple allowed-values definitions`);
                }
                allowedValuesDefinition = nestedDefinition;
                break;
              }
              default:
                throw new Error(`'${name}' refers to a definition with type '${nestedDefinition.definitionType}'`);
            }
          }
          if (mappingDefinitions.length > 1) {
            if (foundLooseKeyType) {
              throw new Error(`'${name}' refers to two mappings and at least one sets '${template_constants._x}'. This is not currently supported.`);
            }
            const seenProperties = {};
            for (const mappingDefinition of mappingDefinitions) {
              for (const propertyName of Object.keys(mappingDefinition.properties)) {
                const newPropertyDef = mappingDefinition.properties[propertyName];
                const existingPropertyDef = seenProperties[propertyName];
                if (existingPropertyDef) {
                  if (existingPropertyDef.type === newPropertyDef.type) {
                    continue;
                  }
                  throw new Error(`'${name}' contains two mappings with the same property, but each refers to a different type. All matching properties must refer to the same type.`);
                } else {
                  seenProperties[propertyName] = newPropertyDef;
                }
              }
            }
          }
        }
      }
      ;
      class SequenceDefinition extends Definition {
        constructor(key, definition) {
          super(key, definition);
          this.itemType = "";
          if (definition) {
            for (const definitionPair of definition) {
              const definitionKey = definitionPair.key.assertString(`${template_constants.ye} key`);
              switch (definitionKey.value) {
                case template_constants.gt: {
                  const mapping = definitionPair.value.assertMapping(`${template_constants.ye} ${template_constants.gt}`);
                  for (const mappingPair of mapping) {
                    const mappingKey = mappingPair.key.assertString(`${template_constants.ye} ${template_constants.gt} key`);
                    switch (mappingKey.value) {
                      case template_constants.Nt: {
                        const itemType = mappingPair.value.assertString(`${template_constants.ye} ${template_constants.gt} ${template_constants.Nt}`);
                        this.itemType = itemType.value;
                        break;
                      }
                      default:
                        mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.gt} key`);
                        break;
                    }
                  }
                  break;
                }
                default:
                  definitionKey.assertUnexpectedValue(`${template_constants.ye} key`);
              }
            }
          }
        }
        get definitionType() {
          return definition_type.M.Sequence;
        }
        validate(schema, name) {
          if (!this.itemType) {
            throw new Error(`'${name}' does not defined '${template_constants.Nt}'`);
          }
          schema.getDefinition(this.itemType);
        }
      }
      ;
      class StringDefinition extends ScalarDefinition {
        constructor(key, definition) {
          super(key, definition);
          this.constant = "";
          this.ignoreCase = false;
          this.requireNonEmpty = false;
          this.isExpression = false;
          if (definition) {
            for (const definitionPair of definition) {
              const definitionKey = definitionPair.key.assertString(`${template_constants.ye} key`);
              switch (definitionKey.value) {
                case template_constants.An: {
                  const mapping = definitionPair.value.assertMapping(`${template_constants.ye} ${template_constants.An}`);
                  for (const mappingPair of mapping) {
                    const mappingKey = mappingPair.key.assertString(`${template_constants.ye} ${template_constants.An} key`);
                    switch (mappingKey.value) {
                      case template_constants.TJ: {
                        const constantStringToken = mappingPair.value.assertString(`${template_constants.ye} ${template_constants.An} ${template_constants.TJ}`);
                        this.constant = constantStringToken.value;
                        break;
                      }
                      case template_constants.uE: {
                        const ignoreCaseBooleanToken = mappingPair.value.assertBoolean(`${template_constants.ye} ${template_constants.An} ${template_constants.uE}`);
                        this.ignoreCase = ignoreCaseBooleanToken.value;
                        break;
                      }
                      case template_constants.sK: {
                        const requireNonEmptyBooleanToken = mappingPair.value.assertBoolean(`${template_constants.ye} ${template_constants.An} ${template_constants.sK}`);
                        this.requireNonEmpty = requireNonEmptyBooleanToken.value;
                        break;
                      }
                      case template_constants.S0: {
                        const isExpressionToken = mappingPair.value.assertBoolean(`${template_constants.ye} ${template_constants.An} ${template_constants.S0}`);
                        this.isExpression = isExpressionToken.value;
                        break;
                      }
                      default:
                        mappingKey.assertUnexpectedValue(`${template_constants.ye} ${template_constants.An} key`);
                        break;
                    }
                  }
                  break;
                }
                default:
                  definitionKey.assertUnexpectedValue(`${template_constants.ye} key`);
              }
            }
          }
        }
        get definitionType() {
          return definition_type.M.String;
        }
        isMatch(literal) {
          if (literal.templateTokenType === types.k.String) {
            const value = literal.value;
            if (this.constant) {
              return this.ignoreCase ? this.constant.toUpperCase() === value.toUpperCase() : this.constant === value;
            } else if (this.requireNonEmpty) {
              return !!value;
            } else {
              return true;
            }
          }
          return false;
        }
        validate() {
          if (this.constant && this.requireNonEmpty) {
            throw new Error(`Properties '${template_constants.TJ}' and '${template_constants.sK}' cannot both be set`);
          }
        }
      }
      ;
      class TemplateSchema {
        constructor(mapping) {
          this.definitions = {};
          this.version = "";
          this.definitions[template_constants.Cq] = new NullDefinition(template_constants.Cq);
          this.definitions[template_constants.Jx] = new BooleanDefinition(template_constants.Jx);
          this.definitions[template_constants.uk] = new NumberDefinition(template_constants.uk);
          this.definitions[template_constants.An] = new StringDefinition(template_constants.An);
          const sequenceDefinition = new SequenceDefinition(template_constants.gt);
          sequenceDefinition.itemType = template_constants.x4;
          this.definitions[sequenceDefinition.key] = sequenceDefinition;
          const mappingDefinition = new MappingDefinition(template_constants.xu);
          mappingDefinition.looseKeyType = template_constants.An;
          mappingDefinition.looseValueType = template_constants.x4;
          this.definitions[mappingDefinition.key] = mappingDefinition;
          const anyDefinition = new OneOfDefinition(template_constants.x4);
          anyDefinition.oneOf.push(template_constants.Cq);
          anyDefinition.oneOf.push(template_constants.Jx);
          anyDefinition.oneOf.push(template_constants.uk);
          anyDefinition.oneOf.push(template_constants.An);
          anyDefinition.oneOf.push(template_constants.gt);
          anyDefinition.oneOf.push(template_constants.xu);
          this.definitions[anyDefinition.key] = anyDefinition;
          if (mapping) {
            for (const pair of mapping) {
              const key = pair.key.assertString(`${template_constants.Fz} key`);
              switch (key.value) {
                case template_constants.xv: {
                  this.version = pair.value.assertString(`${template_constants.Fz} ${template_constants.xv}`).value;
                  break;
                }
                case template_constants.LX: {
                  const definitions = pair.value.assertMapping(`${template_constants.Fz} ${template_constants.LX}`);
                  for (const definitionsPair of definitions) {
                    const definitionsKey = definitionsPair.key.assertString(`${template_constants.Fz} ${template_constants.LX} key`);
                    const definitionsValue = definitionsPair.value.assertMapping(`${template_constants.Fz} ${template_constants.LX} value`);
                    let definition;
                    for (const definitionPair of definitionsValue) {
                      const definitionKey = definitionPair.key.assertString(`${template_constants.ye} key`);
                      const mappingToken = definitionsPair.value;
                      switch (definitionKey.value) {
                        case template_constants.Cq:
                          definition = new NullDefinition(definitionsKey.value, definitionsValue);
                          break;
                        case template_constants.Jx:
                          definition = new BooleanDefinition(definitionsKey.value, definitionsValue);
                          break;
                        case template_constants.uk:
                          definition = new NumberDefinition(definitionsKey.value, definitionsValue);
                          break;
                        case template_constants.An:
                          definition = new StringDefinition(definitionsKey.value, definitionsValue);
                          break;
                        case template_constants.gt:
                          definition = new SequenceDefinition(definitionsKey.value, definitionsValue);
                          break;
                        case template_constants.xu:
                          definition = new MappingDefinition(definitionsKey.value, definitionsValue);
                          break;
                        case template_constants.hs:
                          definition = new OneOfDefinition(definitionsKey.value, definitionsValue);
                          break;
                        case template_constants.Or:
                          for (const item of mappingToken) {
                            if (item.value.templateTokenType === types.k.Sequence) {
                              const sequenceToken = item.value;
                              for (const activity of sequenceToken) {
                                if (activity.templateTokenType === types.k.String) {
                                  const stringToken = activity;
                                  const allowedValuesKey = definitionsKey.value + "-" + stringToken.value;
                                  const allowedValuesDef = new StringDefinition(allowedValuesKey);
                                  allowedValuesDef.constant = stringToken.toDisplayString();
                                  this.definitions[allowedValuesKey] = allowedValuesDef;
                                }
                              }
                            }
                          }
                          definition = new OneOfDefinition(definitionsKey.value, definitionsValue);
                          break;
                        case template_constants.SK:
                        case template_constants.tC:
                          continue;
                        default:
                          definitionKey.assertUnexpectedValue(`${template_constants.ye} mapping key`);
                          break;
                      }
                      break;
                    }
                    if (!definition) {
                      throw new Error(`Not enough information to construct definition '${definitionsKey.value}'`);
                    }
                    this.definitions[definitionsKey.value] = definition;
                  }
                  break;
                }
                default:
                  key.assertUnexpectedValue(`${template_constants.Fz} key`);
                  break;
              }
            }
          }
        }
        /**
         * Looks up a definition by name
         */
        getDefinition(name) {
          const result = this.definitions[name];
          if (result) {
            return result;
          }
          throw new Error(`Schema definition '${name}' not found`);
        }
        /**
         * Expands one-of definitions and returns all scalar definitions
         */
        getScalarDefinitions(definition) {
          const result = [];
          switch (definition.definitionType) {
            case definition_type.M.Null:
            case definition_type.M.Boolean:
            case definition_type.M.Number:
            case definition_type.M.String:
              result.push(definition);
              break;
            case definition_type.M.OneOf: {
              const oneOf = definition;
              for (const nestedName of oneOf.oneOf) {
                const nestedDefinition = this.getDefinition(nestedName);
                result.push(...this.getScalarDefinitions(nestedDefinition));
              }
              break;
            }
          }
          return result;
        }
        /**
         * Expands one-of definitions and returns all matching definitions by type
         */
        getDefinitionsOfType(definition, type) {
          const result = [];
          if (definition.definitionType === type) {
            result.push(definition);
          } else if (definition.definitionType === definition_type.M.OneOf) {
            const oneOf = definition;
            for (const nestedName of oneOf.oneOf) {
              const nestedDefinition = this.getDefinition(nestedName);
              if (nestedDefinition.definitionType === type) {
                result.push(nestedDefinition);
              }
            }
          }
          return result;
        }
        /**
         * Attempts match the property name to a property defined by any of the specified definitions.
         * If matched, any unmatching definitions are filtered from the definitions array.
         * Returns the type information for the matched property.
         */
        matchPropertyAndFilter(definitions, propertyName) {
          let result;
          let notFoundInSome = false;
          for (const definition of definitions) {
            const propertyDef = definition.properties[propertyName];
            if (propertyDef) {
              result = propertyDef;
            } else {
              notFoundInSome = true;
            }
          }
          if (result && notFoundInSome) {
            for (let i = 0; i < definitions.length; ) {
              if (definitions[i].properties[propertyName]) {
                i++;
              } else {
                definitions.splice(i, 1);
              }
            }
          }
          return result;
        }
        validate() {
          const oneOfDefinitions = {};
          for (const name of Object.keys(this.definitions)) {
            if (!name.match(TemplateSchema._definitionNamePattern)) {
              throw new Error(`Invalid definition name '${name}'`);
            }
            const definition = this.definitions[name];
            if (definition.definitionType === definition_type.M.OneOf) {
              oneOfDefinitions[name] = definition;
            } else {
              definition.validate(this, name);
            }
          }
          for (const name of Object.keys(oneOfDefinitions)) {
            const oneOf = oneOfDefinitions[name];
            oneOf.validate(this, name);
          }
        }
        /**
         * Loads a user-defined schema file
         */
        static load(objectReader) {
          const context = new template_context.m(new template_context.R(10, 500), TemplateSchema.getInternalSchema(), new trace_writer.P());
          const template = (0, template_reader.x)(context, template_constants.Fz, objectReader, void 0);
          context.errors.check();
          const mapping = template.assertMapping(template_constants.Fz);
          const schema = new TemplateSchema(mapping);
          schema.validate();
          return schema;
        }
        /**
         * Gets the internal schema used for reading user-defined schema files
         */
        static getInternalSchema() {
          if (TemplateSchema._internalSchema === void 0) {
            const schema = new TemplateSchema();
            let mappingDefinition = new MappingDefinition(template_constants.Fz);
            mappingDefinition.properties[template_constants.xv] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.O1, void 0));
            mappingDefinition.properties[template_constants.LX] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.LX, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.LX);
            mappingDefinition.looseKeyType = template_constants.O1;
            mappingDefinition.looseValueType = template_constants.ye;
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            let oneOfDefinition = new OneOfDefinition(template_constants.ye);
            oneOfDefinition.oneOf.push(template_constants.uC);
            oneOfDefinition.oneOf.push(template_constants.tO);
            oneOfDefinition.oneOf.push(template_constants.gZ);
            oneOfDefinition.oneOf.push(template_constants.ot);
            oneOfDefinition.oneOf.push(template_constants.QH);
            oneOfDefinition.oneOf.push(template_constants.D0);
            oneOfDefinition.oneOf.push(template_constants.dv);
            schema.definitions[oneOfDefinition.key] = oneOfDefinition;
            mappingDefinition = new MappingDefinition(template_constants.uC);
            mappingDefinition.properties[template_constants.tC] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.An, void 0));
            mappingDefinition.properties[template_constants.SK] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.gi, void 0));
            mappingDefinition.properties[template_constants.Cq] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.aS, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.aS);
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.tO);
            mappingDefinition.properties[template_constants.tC] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.An, void 0));
            mappingDefinition.properties[template_constants.SK] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.gi, void 0));
            mappingDefinition.properties[template_constants.Jx] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.Rp, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.Rp);
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.gZ);
            mappingDefinition.properties[template_constants.tC] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.An, void 0));
            mappingDefinition.properties[template_constants.SK] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.gi, void 0));
            mappingDefinition.properties[template_constants.uk] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.a_, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.a_);
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.ot);
            mappingDefinition.properties[template_constants.tC] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.An, void 0));
            mappingDefinition.properties[template_constants.SK] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.gi, void 0));
            mappingDefinition.properties[template_constants.An] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.wP, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.wP);
            mappingDefinition.properties[template_constants.TJ] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.O1, void 0));
            mappingDefinition.properties[template_constants.uE] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.Jx, void 0));
            mappingDefinition.properties[template_constants.sK] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.Jx, void 0));
            mappingDefinition.properties[template_constants.S0] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.Jx, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.QH);
            mappingDefinition.properties[template_constants.tC] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.An, void 0));
            mappingDefinition.properties[template_constants.SK] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.gi, void 0));
            mappingDefinition.properties[template_constants.gt] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.g5, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.g5);
            mappingDefinition.properties[template_constants.Nt] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.O1, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.D0);
            mappingDefinition.properties[template_constants.tC] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.An, void 0));
            mappingDefinition.properties[template_constants.SK] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.gi, void 0));
            mappingDefinition.properties[template_constants.xu] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.z1, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.z1);
            mappingDefinition.properties[template_constants.yI] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.yI, void 0));
            mappingDefinition.properties[template_constants._x] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.O1, void 0));
            mappingDefinition.properties[template_constants.oX] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.O1, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.yI);
            mappingDefinition.looseKeyType = template_constants.O1;
            mappingDefinition.looseValueType = template_constants.eh;
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            oneOfDefinition = new OneOfDefinition(template_constants.eh);
            oneOfDefinition.oneOf.push(template_constants.O1);
            oneOfDefinition.oneOf.push(template_constants.nZ);
            schema.definitions[oneOfDefinition.key] = oneOfDefinition;
            mappingDefinition = new MappingDefinition(template_constants.nZ);
            mappingDefinition.properties[template_constants.ZE] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.O1, void 0));
            mappingDefinition.properties[template_constants.mw] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.Jx, void 0));
            mappingDefinition.properties[template_constants.tC] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.An, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            mappingDefinition = new MappingDefinition(template_constants.dv);
            mappingDefinition.properties[template_constants.tC] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.An, void 0));
            mappingDefinition.properties[template_constants.SK] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.gi, void 0));
            mappingDefinition.properties[template_constants.hs] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.gi, void 0));
            mappingDefinition.properties[template_constants.Or] = new PropertyDefinition(new tokens.Hj(void 0, void 0, template_constants.gi, void 0));
            schema.definitions[mappingDefinition.key] = mappingDefinition;
            const stringDefinition = new StringDefinition(template_constants.O1);
            stringDefinition.requireNonEmpty = true;
            schema.definitions[stringDefinition.key] = stringDefinition;
            const sequenceDefinition = new SequenceDefinition(template_constants.gi);
            sequenceDefinition.itemType = template_constants.O1;
            schema.definitions[sequenceDefinition.key] = sequenceDefinition;
            schema.validate();
            TemplateSchema._internalSchema = schema;
          }
          return TemplateSchema._internalSchema;
        }
      }
      TemplateSchema._definitionNamePattern = /^[a-zA-Z_][a-zA-Z0-9_-]*$/;
      ;
    })
  ),
  /***/
  3219: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        An: () => (
          /* binding */
          STRING
        ),
        /* harmony export */
        Cq: () => (
          /* binding */
          NULL
        ),
        /* harmony export */
        D0: () => (
          /* binding */
          MAPPING_DEFINITION
        ),
        /* harmony export */
        Fz: () => (
          /* binding */
          TEMPLATE_SCHEMA
        ),
        /* harmony export */
        Jx: () => (
          /* binding */
          BOOLEAN
        ),
        /* harmony export */
        LX: () => (
          /* binding */
          DEFINITIONS
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          ITEM_TYPE
        ),
        /* harmony export */
        O1: () => (
          /* binding */
          NON_EMPTY_STRING
        ),
        /* harmony export */
        Or: () => (
          /* binding */
          ALLOWED_VALUES
        ),
        /* harmony export */
        QH: () => (
          /* binding */
          SEQUENCE_DEFINITION
        ),
        /* harmony export */
        Rp: () => (
          /* binding */
          BOOLEAN_DEFINITION_PROPERTIES
        ),
        /* harmony export */
        S0: () => (
          /* binding */
          IS_EXPRESSION
        ),
        /* harmony export */
        SK: () => (
          /* binding */
          CONTEXT
        ),
        /* harmony export */
        TJ: () => (
          /* binding */
          CONSTANT
        ),
        /* harmony export */
        UK: () => (
          /* binding */
          MAX_CONSTANT
        ),
        /* harmony export */
        W7: () => (
          /* binding */
          CLOSE_EXPRESSION
        ),
        /* harmony export */
        ZE: () => (
          /* binding */
          TYPE
        ),
        /* harmony export */
        _x: () => (
          /* binding */
          LOOSE_KEY_TYPE
        ),
        /* harmony export */
        aS: () => (
          /* binding */
          NULL_DEFINITION_PROPERTIES
        ),
        /* harmony export */
        a_: () => (
          /* binding */
          NUMBER_DEFINITION_PROPERTIES
        ),
        /* harmony export */
        dv: () => (
          /* binding */
          ONE_OF_DEFINITION
        ),
        /* harmony export */
        eh: () => (
          /* binding */
          PROPERTY_VALUE
        ),
        /* harmony export */
        g5: () => (
          /* binding */
          SEQUENCE_DEFINITION_PROPERTIES
        ),
        /* harmony export */
        gZ: () => (
          /* binding */
          NUMBER_DEFINITION
        ),
        /* harmony export */
        gi: () => (
          /* binding */
          SEQUENCE_OF_NON_EMPTY_STRING
        ),
        /* harmony export */
        gt: () => (
          /* binding */
          SEQUENCE
        ),
        /* harmony export */
        hs: () => (
          /* binding */
          ONE_OF
        ),
        /* harmony export */
        jf: () => (
          /* binding */
          SCALAR
        ),
        /* harmony export */
        mw: () => (
          /* binding */
          REQUIRED
        ),
        /* harmony export */
        nZ: () => (
          /* binding */
          MAPPING_PROPERTY_VALUE
        ),
        /* harmony export */
        oX: () => (
          /* binding */
          LOOSE_VALUE_TYPE
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          STRING_DEFINITION
        ),
        /* harmony export */
        sK: () => (
          /* binding */
          REQUIRE_NON_EMPTY
        ),
        /* harmony export */
        tC: () => (
          /* binding */
          DESCRIPTION
        ),
        /* harmony export */
        tO: () => (
          /* binding */
          BOOLEAN_DEFINITION
        ),
        /* harmony export */
        uC: () => (
          /* binding */
          NULL_DEFINITION
        ),
        /* harmony export */
        uE: () => (
          /* binding */
          IGNORE_CASE
        ),
        /* harmony export */
        uh: () => (
          /* binding */
          INSERT_DIRECTIVE
        ),
        /* harmony export */
        uk: () => (
          /* binding */
          NUMBER
        ),
        /* harmony export */
        wP: () => (
          /* binding */
          STRING_DEFINITION_PROPERTIES
        ),
        /* harmony export */
        x4: () => (
          /* binding */
          ANY
        ),
        /* harmony export */
        xu: () => (
          /* binding */
          MAPPING
        ),
        /* harmony export */
        xv: () => (
          /* binding */
          VERSION
        ),
        /* harmony export */
        y8: () => (
          /* binding */
          OPEN_EXPRESSION
        ),
        /* harmony export */
        yI: () => (
          /* binding */
          PROPERTIES
        ),
        /* harmony export */
        ye: () => (
          /* binding */
          DEFINITION
        ),
        /* harmony export */
        z1: () => (
          /* binding */
          MAPPING_DEFINITION_PROPERTIES
        )
        /* harmony export */
      });
      const ALLOWED_VALUES = "allowed-values";
      const ANY = "any";
      const BOOLEAN = "boolean";
      const BOOLEAN_DEFINITION = "boolean-definition";
      const BOOLEAN_DEFINITION_PROPERTIES = "boolean-definition-properties";
      const CLOSE_EXPRESSION = "}}";
      const CONSTANT = "constant";
      const CONTEXT = "context";
      const DEFINITION = "definition";
      const DEFINITIONS = "definitions";
      const DESCRIPTION = "description";
      const IGNORE_CASE = "ignore-case";
      const INSERT_DIRECTIVE = "insert";
      const IS_EXPRESSION = "is-expression";
      const ITEM_TYPE = "item-type";
      const LOOSE_KEY_TYPE = "loose-key-type";
      const LOOSE_VALUE_TYPE = "loose-value-type";
      const MAX_CONSTANT = "MAX";
      const MAPPING = "mapping";
      const MAPPING_DEFINITION = "mapping-definition";
      const MAPPING_DEFINITION_PROPERTIES = "mapping-definition-properties";
      const MAPPING_PROPERTY_VALUE = "mapping-property-value";
      const NON_EMPTY_STRING = "non-empty-string";
      const NULL = "null";
      const NULL_DEFINITION = "null-definition";
      const NULL_DEFINITION_PROPERTIES = "null-definition-properties";
      const NUMBER = "number";
      const NUMBER_DEFINITION = "number-definition";
      const NUMBER_DEFINITION_PROPERTIES = "number-definition-properties";
      const ONE_OF = "one-of";
      const ONE_OF_DEFINITION = "one-of-definition";
      const OPEN_EXPRESSION = "${{";
      const PROPERTY_VALUE = "property-value";
      const PROPERTIES = "properties";
      const REQUIRED = "required";
      const REQUIRE_NON_EMPTY = "require-non-empty";
      const SCALAR = "scalar";
      const SEQUENCE = "sequence";
      const SEQUENCE_DEFINITION = "sequence-definition";
      const SEQUENCE_DEFINITION_PROPERTIES = "sequence-definition-properties";
      const TYPE = "type";
      const SEQUENCE_OF_NON_EMPTY_STRING = "sequence-of-non-empty-string";
      const STRING = "string";
      const STRING_DEFINITION = "string-definition";
      const STRING_DEFINITION_PROPERTIES = "string-definition-properties";
      const STRUCTURE = "structure";
      const TEMPLATE_SCHEMA = "template-schema";
      const VERSION = "version";
    })
  ),
  /***/
  4504: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        m: () => (
          /* binding */
          TemplateContext2
        ),
        R: () => (
          /* binding */
          TemplateValidationErrors2
        )
      });
      ;
      class TemplateValidationError {
        constructor(rawMessage, prefix, code, range) {
          this.rawMessage = rawMessage;
          this.prefix = prefix;
          this.code = code;
          this.range = range;
        }
        get message() {
          if (this.prefix) {
            return `${this.prefix}: ${this.rawMessage}`;
          }
          return this.rawMessage;
        }
        toString() {
          return this.message;
        }
      }
      ;
      class TemplateContext2 {
        constructor(errors, schema, trace) {
          this._fileIds = {};
          this._fileNames = [];
          this.expressionFunctions = [];
          this.expressionNamedContexts = [];
          this.state = {};
          this.errors = errors;
          this.schema = schema;
          this.trace = trace;
        }
        error(tokenOrFileId, err, tokenRange) {
          const token = tokenOrFileId;
          const range = tokenRange || token?.range;
          const prefix = this.getErrorPrefix(token?.file ?? tokenOrFileId, token?.line, token?.col);
          const message = err?.message ?? String(err);
          const e = new TemplateValidationError(message, prefix, void 0, range);
          this.errors.add(e);
          this.trace.error(e.message);
        }
        /**
         * Gets or adds the file ID
         */
        getFileId(file) {
          const key = file.toUpperCase();
          let id2 = this._fileIds[key];
          if (id2 === void 0) {
            id2 = this._fileNames.length + 1;
            this._fileIds[key] = id2;
            this._fileNames.push(file);
          }
          return id2;
        }
        /**
         * Looks up a file name by ID. Returns undefined if not found.
         */
        getFileName(fileId) {
          return this._fileNames.length >= fileId ? this._fileNames[fileId - 1] : void 0;
        }
        /**
         * Gets a copy of the file table
         */
        getFileTable() {
          return this._fileNames.slice();
        }
        getErrorPrefix(fileId, line, column) {
          const fileName = fileId !== void 0 ? this.getFileName(fileId) : void 0;
          if (fileName) {
            if (line !== void 0 && column !== void 0) {
              return `${fileName} (Line: ${line}, Col: ${column})`;
            } else {
              return fileName;
            }
          } else if (line !== void 0 && column !== void 0) {
            return `(Line: ${line}, Col: ${column})`;
          } else {
            return "";
          }
        }
      }
      class TemplateValidationErrors2 {
        constructor(maxErrors, maxMessageLength) {
          this._errors = [];
          this._maxErrors = maxErrors ?? 0;
          this._maxMessageLength = maxMessageLength ?? 0;
        }
        get count() {
          return this._errors.length;
        }
        add(err) {
          for (let e of Array.isArray(err) ? err : [err]) {
            if (this._maxErrors <= 0 || this._errors.length < this._maxErrors) {
              if (this._maxMessageLength > 0 && e.message.length > this._maxMessageLength) {
                e = new TemplateValidationError(e.message.substring(0, this._maxMessageLength) + "[...]", e.prefix, e.code, e.range);
              }
              this._errors.push(e);
            }
          }
        }
        /**
         * Throws if any errors
         * @param prefix The error message prefix
         */
        check(prefix) {
          if (this._errors.length <= 0) {
            return;
          }
          if (!prefix) {
            prefix = "The template is not valid.";
          }
          throw new Error(`${prefix} ${this._errors.map((x) => x.message).join(",")}`);
        }
        clear() {
          this._errors = [];
        }
        getErrors() {
          return this._errors.slice();
        }
      }
    })
  ),
  /***/
  2752: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          readTemplate
        )
      });
      ;
      class DefinitionInfo {
        constructor(schemaOrParent, nameOrDefinition) {
          this.isDefinitionInfo = true;
          const parent = schemaOrParent?.isDefinitionInfo === true ? schemaOrParent : void 0;
          this._schema = parent === void 0 ? schemaOrParent : parent._schema;
          this.definition = typeof nameOrDefinition === "string" ? this._schema.getDefinition(nameOrDefinition) : nameOrDefinition;
          if (this.definition.readerContext.length > 0) {
            this.allowedContext = [];
            const upperSeen = {};
            for (const context of parent?.allowedContext ?? []) {
              this.allowedContext.push(context);
              upperSeen[context.toUpperCase()] = true;
            }
            for (const context of this.definition.readerContext) {
              const upper = context.toUpperCase();
              if (!upperSeen[upper]) {
                this.allowedContext.push(context);
                upperSeen[upper] = true;
              }
            }
          } else {
            this.allowedContext = parent?.allowedContext ?? [];
          }
        }
        getScalarDefinitions() {
          return this._schema.getScalarDefinitions(this.definition);
        }
        getDefinitionsOfType(type) {
          return this._schema.getDefinitionsOfType(this.definition, type);
        }
      }
      var definition_type = __webpack_require__(6513);
      var template_constants = __webpack_require__(3219);
      var tokens = __webpack_require__(6393);
      var type_guards = __webpack_require__(889);
      var types = __webpack_require__(2321);
      ;
      const WHITESPACE_PATTERN = /\s/;
      const backgroundStepProperties = /* @__PURE__ */ new Set(["background", "wait", "wait-all", "cancel"]);
      const backgroundStepOnlyProperties = /* @__PURE__ */ new Set(["wait", "wait-all", "cancel"]);
      function readTemplate(context, type, objectReader, fileId) {
        const reader = new TemplateReader(context, objectReader, fileId);
        let value;
        try {
          objectReader.validateStart();
          const definition = new DefinitionInfo(context.schema, type);
          value = reader.readValue(definition);
          objectReader.validateEnd();
        } catch (err) {
          context.error(fileId, err);
        }
        return value;
      }
      class TemplateReader {
        constructor(context, objectReader, fileId) {
          this._context = context;
          this._schema = context.schema;
          this._objectReader = objectReader;
          this._fileId = fileId;
        }
        readValue(definition) {
          const literal = this._objectReader.allowLiteral();
          if (literal) {
            let scalar = this.parseScalar(literal, definition);
            scalar = this.validate(scalar, definition);
            return scalar;
          }
          const sequence = this._objectReader.allowSequenceStart();
          if (sequence) {
            const sequenceDefinition = definition.getDefinitionsOfType(definition_type.M.Sequence)[0];
            if (sequenceDefinition) {
              const itemDefinition = new DefinitionInfo(definition, sequenceDefinition.itemType);
              while (!this._objectReader.allowSequenceEnd()) {
                const item = this.readValue(itemDefinition);
                sequence.add(item);
              }
            } else {
              this._context.error(sequence, "A sequence was not expected");
              while (!this._objectReader.allowSequenceEnd()) {
                this.skipValue();
              }
            }
            sequence.definitionInfo = definition;
            return sequence;
          }
          const mapping = this._objectReader.allowMappingStart();
          if (mapping) {
            const mappingDefinitions = definition.getDefinitionsOfType(definition_type.M.Mapping);
            if (mappingDefinitions.length > 0) {
              if (mappingDefinitions.length > 1 || Object.keys(mappingDefinitions[0].properties).length > 0 || !mappingDefinitions[0].looseKeyType) {
                this.handleMappingWithWellKnownProperties(definition, mappingDefinitions, mapping);
              } else {
                const keyDefinition = new DefinitionInfo(definition, mappingDefinitions[0].looseKeyType);
                const valueDefinition = new DefinitionInfo(definition, mappingDefinitions[0].looseValueType);
                this.handleMappingWithAllLooseProperties(definition, keyDefinition, valueDefinition, mappingDefinitions[0], mapping);
              }
            } else {
              this._context.error(mapping, "A mapping was not expected");
              while (!this._objectReader.allowMappingEnd()) {
                this.skipValue();
                this.skipValue();
              }
            }
            if (!mapping.definitionInfo) {
              mapping.definitionInfo = definition;
            }
            return mapping;
          }
          throw new Error("Expected a scalar value, a sequence, or a mapping");
        }
        handleMappingWithWellKnownProperties(definition, mappingDefinitions, mapping) {
          let looseKeyType;
          let looseValueType;
          let looseKeyDefinition;
          let looseValueDefinition;
          if (mappingDefinitions[0].looseKeyType) {
            looseKeyType = mappingDefinitions[0].looseKeyType;
            looseValueType = mappingDefinitions[0].looseValueType;
          }
          const upperKeys = {};
          let hasExpressionKey = false;
          let rawLiteral;
          while (rawLiteral = this._objectReader.allowLiteral()) {
            const nextKeyScalar = this.parseScalar(rawLiteral, definition);
            if (nextKeyScalar.isExpression) {
              hasExpressionKey = true;
              if (definition.allowedContext.length > 0) {
                const anyDefinition = new DefinitionInfo(definition, template_constants.x4);
                mapping.add(nextKeyScalar, this.readValue(anyDefinition));
              } else {
                this._context.error(nextKeyScalar, "A template expression is not allowed in this context");
                this.skipValue();
              }
              continue;
            }
            const nextKey = nextKeyScalar.templateTokenType === types.k.String ? nextKeyScalar : new tokens.Hj(nextKeyScalar.file, nextKeyScalar.range, nextKeyScalar.toString(), nextKeyScalar.definitionInfo);
            if (nextKey.value) {
              const upperKey = nextKey.value.toUpperCase();
              if (upperKeys[upperKey]) {
                this._context.error(nextKey, `'${nextKey.value}' is already defined`);
                this.skipValue();
                continue;
              }
              upperKeys[upperKey] = true;
            }
            const nextPropertyDef = this._schema.matchPropertyAndFilter(mappingDefinitions, nextKey.value);
            if (nextPropertyDef) {
              if (!this.backgroundStepsEnabled() && backgroundStepProperties.has(nextKey.value)) {
                this._context.error(nextKey, `Unexpected value '${nextKey.value}'`);
                this.skipValue();
                continue;
              }
              const nextDefinition = new DefinitionInfo(definition, nextPropertyDef.type);
              nextKey.definitionInfo = nextDefinition;
              if (nextPropertyDef.description) {
                nextKey.description = nextPropertyDef.description;
              }
              const nextValue = this.readValue(nextDefinition);
              mapping.add(nextKey, nextValue);
              continue;
            }
            if (looseKeyType) {
              if (!looseKeyDefinition) {
                looseKeyDefinition = new DefinitionInfo(definition, looseKeyType);
                looseValueDefinition = new DefinitionInfo(definition, looseValueType);
              }
              this.validate(nextKey, looseKeyDefinition);
              const nextDefinition = new DefinitionInfo(definition, mappingDefinitions[0].looseValueType);
              nextKey.definitionInfo = nextDefinition;
              const nextValue = this.readValue(looseValueDefinition);
              mapping.add(nextKey, nextValue);
              continue;
            }
            this._context.error(nextKey, `Unexpected value '${nextKey.value}'`);
            this.skipValue();
          }
          if (mappingDefinitions.length === 1) {
            mapping.definitionInfo = new DefinitionInfo(definition, mappingDefinitions[0]);
          }
          if (mappingDefinitions.length > 1) {
            const hitCount = {};
            for (const mappingDefinition of mappingDefinitions) {
              for (const key of Object.keys(mappingDefinition.properties)) {
                hitCount[key] = (hitCount[key] ?? 0) + 1;
              }
            }
            const nonDuplicates = [];
            for (const key of Object.keys(hitCount)) {
              if (hitCount[key] === 1) {
                nonDuplicates.push(key);
              }
            }
            const properties = this.backgroundStepsEnabled() ? nonDuplicates : nonDuplicates.filter((property) => !backgroundStepOnlyProperties.has(property));
            this._context.error(mapping, `There's not enough info to determine what you meant. Add one of these properties: ${properties.sort().join(", ")}`);
          } else if (mappingDefinitions.length === 1 && !hasExpressionKey) {
            for (const propertyName of Object.keys(mappingDefinitions[0].properties)) {
              const propertyDef = mappingDefinitions[0].properties[propertyName];
              if (propertyDef.required && !upperKeys[propertyName.toUpperCase()]) {
                this._context.error(mapping, `Required property is missing: ${propertyName}`);
              }
            }
          }
          this.expectMappingEnd();
        }
        handleMappingWithAllLooseProperties(definition, keyDefinition, valueDefinition, mappingDefinition, mapping) {
          let nextValue;
          const upperKeys = {};
          let rawLiteral;
          while (rawLiteral = this._objectReader.allowLiteral()) {
            const nextKeyScalar = this.parseScalar(rawLiteral, definition);
            nextKeyScalar.definitionInfo = keyDefinition;
            if (nextKeyScalar.isExpression) {
              if (definition.allowedContext.length > 0) {
                nextValue = this.readValue(valueDefinition);
                mapping.add(nextKeyScalar, nextValue);
              } else {
                this._context.error(nextKeyScalar, "A template expression is not allowed in this context");
                this.skipValue();
              }
              continue;
            }
            const nextKey = nextKeyScalar.templateTokenType === types.k.String ? nextKeyScalar : new tokens.Hj(nextKeyScalar.file, nextKeyScalar.range, nextKeyScalar.toString(), nextKeyScalar.definitionInfo);
            if (nextKey.value) {
              const upperKey = nextKey.value.toUpperCase();
              if (upperKeys[upperKey]) {
                this._context.error(nextKey, `'${nextKey.value}' is already defined`);
                this.skipValue();
                continue;
              }
              upperKeys[upperKey] = true;
            }
            this.validate(nextKey, keyDefinition);
            const nextDefinition = new DefinitionInfo(definition, mappingDefinition.looseValueType);
            nextKey.definitionInfo = nextDefinition;
            nextValue = this.readValue(valueDefinition);
            mapping.add(nextKey, nextValue);
          }
          this.expectMappingEnd();
        }
        expectMappingEnd() {
          if (!this._objectReader.allowMappingEnd()) {
            throw new Error("Expected mapping end");
          }
        }
        skipValue() {
          if (this._objectReader.allowLiteral()) {
          } else if (this._objectReader.allowSequenceStart()) {
            while (!this._objectReader.allowSequenceEnd()) {
              this.skipValue();
            }
          } else if (this._objectReader.allowMappingStart()) {
            while (!this._objectReader.allowMappingEnd()) {
              this.skipValue();
              this.skipValue();
            }
          } else {
            throw new Error("Expected a scalar value, a sequence, or a mapping");
          }
        }
        validate(scalar, definition) {
          switch (scalar.templateTokenType) {
            case types.k.Null:
            case types.k.Boolean:
            case types.k.Number:
            case types.k.String: {
              const literal = scalar;
              const scalarDefinitions = definition.getScalarDefinitions();
              let relevantDefinition;
              if (relevantDefinition = scalarDefinitions.find((x) => x.isMatch(literal))) {
                scalar.definitionInfo = new DefinitionInfo(definition, relevantDefinition);
                return scalar;
              }
              if (literal.templateTokenType !== types.k.String) {
                const stringLiteral = new tokens.Hj(literal.file, literal.range, literal.toString(), literal.definitionInfo);
                if (relevantDefinition = scalarDefinitions.find((x) => x.isMatch(stringLiteral))) {
                  stringLiteral.definitionInfo = new DefinitionInfo(definition, relevantDefinition);
                  return stringLiteral;
                }
              }
              this._context.error(literal, `Unexpected value '${literal.toString()}'`);
              return scalar;
            }
            case types.k.BasicExpression:
              if (definition.allowedContext.length === 0) {
                this._context.error(scalar, "A template expression is not allowed in this context");
              }
              return scalar;
            default:
              this._context.error(scalar, `Unexpected value '${scalar.toString()}'`);
              return scalar;
          }
        }
        parseScalar(token, definitionInfo) {
          if (!(0, type_guards.Kg)(token) || !token.value) {
            return token;
          }
          const allowedContext = definitionInfo.allowedContext;
          const isSingleLine = token.range === void 0 || token.range.start.line === token.range.end.line;
          const raw = isSingleLine ? token.value : token.source ?? token.value;
          let startExpression = raw.indexOf(template_constants.y8);
          if (startExpression < 0) {
            return token;
          }
          let encounteredError = false;
          const segments = [];
          let i = 0;
          while (i < raw.length) {
            if (i === startExpression) {
              startExpression = i;
              let endExpression = -1;
              let inString = false;
              for (i += template_constants.y8.length; i < raw.length; i++) {
                if (raw[i] === "'") {
                  inString = !inString;
                } else if (!inString && raw[i] === "}" && raw[i - 1] === "}") {
                  endExpression = i;
                  i++;
                  break;
                }
              }
              if (endExpression < startExpression) {
                this._context.error(token, "The expression is not closed. An unescaped ${{ sequence was found, but the closing }} sequence was not found.");
                return token;
              }
              const rawExpression = raw.substr(startExpression + template_constants.y8.length, endExpression - startExpression + 1 - template_constants.y8.length - template_constants.W7.length);
              let tr = token.range;
              if (isSingleLine) {
                const offset = (token.source ?? raw).indexOf(template_constants.y8) - raw.indexOf(template_constants.y8);
                tr = {
                  start: { line: tr.start.line, column: tr.start.column + startExpression + offset },
                  end: { line: tr.end.line, column: tr.start.column + endExpression + 1 + offset }
                };
              } else {
                const startRaw = raw.substring(0, startExpression);
                const adjustedStartLine = startRaw.split("\n").length;
                const beginningOfLine = startRaw.lastIndexOf("\n");
                const adjustedStart = startExpression - beginningOfLine;
                const adjustedEnd = endExpression - beginningOfLine + 1;
                tr = {
                  start: { line: tr.start.line + adjustedStartLine, column: adjustedStart },
                  end: { line: tr.start.line + adjustedStartLine, column: adjustedEnd }
                };
              }
              const expression = this.parseIntoExpressionToken(tr, rawExpression, allowedContext, token, definitionInfo);
              if (!expression) {
                encounteredError = true;
              } else {
                if (expression.directive && (startExpression !== 0 || i < raw.length)) {
                  this._context.error(token, `The directive '${expression.directive}' is not allowed in this context. Directives are not supported for expressions that are embedded within a string. Directives are only supported when the entire value is an expression.`);
                  return token;
                }
                segments.push(expression);
              }
              startExpression = raw.indexOf(template_constants.y8, i);
            } else if (i < startExpression) {
              this.addString(segments, token.range, raw.substr(i, startExpression - i), token.definitionInfo);
              i = startExpression;
            } else {
              this.addString(segments, token.range, raw.substr(i), token.definitionInfo);
              break;
            }
          }
          if (encounteredError) {
            return token;
          }
          if (segments.length === 1 && segments[0].templateTokenType === types.k.BasicExpression) {
            const basicExpression = segments[0];
            const str = this.getExpressionString(basicExpression.expression);
            if (str !== void 0) {
              return new tokens.Hj(this._fileId, token.range, str, token.definitionInfo);
            }
          }
          if (segments.length === 1) {
            return segments[0];
          }
          const format = [];
          const args = [];
          const expressionTokens = [];
          let argIndex = 0;
          for (const segment of segments) {
            if ((0, type_guards.Kg)(segment)) {
              const text = segment.value.replace(/'/g, "''").replace(/\{/g, "{{").replace(/\}/g, "}}");
              format.push(text);
            } else {
              format.push(`{${argIndex}}`);
              argIndex++;
              const expression = segment;
              args.push(", ");
              args.push(expression.expression);
              expressionTokens.push(expression);
            }
          }
          return new tokens.yu(this._fileId, token.range, `format('${format.join("")}'${args.join("")})`, definitionInfo, expressionTokens, raw, void 0, token.blockScalarHeader);
        }
        parseIntoExpressionToken(tr, rawExpression, allowedContext, token, definitionInfo) {
          const parseExpressionResult = this.parseExpression(tr, token, rawExpression, allowedContext, definitionInfo);
          if (parseExpressionResult.error) {
            this._context.error(token, parseExpressionResult.error, tr);
            return void 0;
          }
          return parseExpressionResult.expression;
        }
        parseExpression(range, token, value, allowedContext, definitionInfo) {
          const trimmed = value.trim();
          if (!trimmed) {
            return {
              error: new Error("An expression was expected")
            };
          }
          const matchDirectiveResult = this.matchDirective(trimmed, template_constants.uh, 0);
          if (matchDirectiveResult.isMatch) {
            return {
              expression: new tokens.NX(this._fileId, range, definitionInfo)
            };
          } else if (matchDirectiveResult.error) {
            return {
              error: matchDirectiveResult.error
            };
          }
          try {
            tokens.sr.validateExpression(trimmed, allowedContext);
          } catch (err) {
            return {
              error: err
            };
          }
          const startTrim = value.length - value.trimStart().length;
          const endTrim = value.length - value.trimEnd().length;
          const expressionRange = {
            start: {
              ...range.start,
              column: range.start.column + template_constants.y8.length + startTrim
            },
            end: {
              ...range.end,
              column: range.end.column - template_constants.W7.length - endTrim
            }
          };
          return {
            expression: new tokens.yu(this._fileId, range, trimmed, definitionInfo, void 0, token.source, expressionRange, token.blockScalarHeader),
            error: void 0
          };
        }
        addString(segments, range, value, definition) {
          if (segments.length > 0 && segments[segments.length - 1].templateTokenType === types.k.String) {
            const lastSegment = segments[segments.length - 1];
            segments[segments.length - 1] = new tokens.Hj(this._fileId, range, `${lastSegment.value}${value}`, definition);
          } else {
            segments.push(new tokens.Hj(this._fileId, range, value, definition));
          }
        }
        matchDirective(trimmed, directive, expectedParameters) {
          const parameters = [];
          if (trimmed.startsWith(directive) && (trimmed.length === directive.length || WHITESPACE_PATTERN.test(trimmed[directive.length]))) {
            let startIndex = directive.length;
            let inString = false;
            let parens = 0;
            for (let i = startIndex; i < trimmed.length; i++) {
              const c = trimmed[i];
              if (WHITESPACE_PATTERN.test(c) && !inString && parens == 0) {
                if (startIndex < 1) {
                  parameters.push(trimmed.substr(startIndex, i - startIndex));
                }
                startIndex = i + 1;
              } else if (c === "'") {
                inString = !inString;
              } else if (c === "(" && !inString) {
                parens++;
              } else if (c === ")" && !inString) {
                parens--;
              }
            }
            if (startIndex < trimmed.length) {
              parameters.push(trimmed.substr(startIndex));
            }
            if (expectedParameters != parameters.length) {
              return {
                isMatch: false,
                parameters: [],
                error: new Error(`Exactly ${expectedParameters} parameter(s) were expected following the directive '${directive}'. Actual parameter count: ${parameters.length}`)
              };
            }
            return {
              isMatch: true,
              parameters
            };
          }
          return {
            isMatch: false,
            parameters
          };
        }
        getExpressionString(trimmed) {
          const result = [];
          let inString = false;
          for (let i = 0; i < trimmed.length; i++) {
            const c = trimmed[i];
            if (c === "'") {
              inString = !inString;
              if (inString && i !== 0) {
                result.push(c);
              }
            } else if (!inString) {
              return void 0;
            } else {
              result.push(c);
            }
          }
          return result.join("");
        }
        backgroundStepsEnabled() {
          return this._context.state.featureFlags?.isEnabled("allowBackgroundSteps") ?? false;
        }
      }
    })
  ),
  /***/
  6393: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        yu: () => (
          /* reexport */
          BasicExpressionToken
        ),
        Km: () => (
          /* reexport */
          BooleanToken2
        ),
        sr: () => (
          /* reexport */
          ExpressionToken
        ),
        NX: () => (
          /* reexport */
          InsertExpressionToken
        ),
        P$: () => (
          /* reexport */
          KeyValuePair
        ),
        B8: () => (
          /* reexport */
          LiteralToken
        ),
        eJ: () => (
          /* reexport */
          mapping_token.e
        ),
        Z4: () => (
          /* reexport */
          NullToken2
        ),
        X1: () => (
          /* reexport */
          NumberToken2
        ),
        KV: () => (
          /* reexport */
          ScalarToken
        ),
        vd: () => (
          /* reexport */
          sequence_token.v
        ),
        Hj: () => (
          /* reexport */
          StringToken2
        ),
        sH: () => (
          /* reexport */
          template_token.s
        )
      });
      var template_token = __webpack_require__(4686);
      ;
      class ScalarToken extends template_token.s {
        constructor(type, file, range, definitionInfo) {
          super(type, file, range, definitionInfo);
        }
        get isScalar() {
          return true;
        }
        static trimDisplayString(displayString) {
          let firstLine = displayString.trimStart();
          const firstNewLine = firstLine.indexOf("\n");
          const firstCarriageReturn = firstLine.indexOf("\r");
          if (firstNewLine >= 0 || firstCarriageReturn >= 0) {
            firstLine = firstLine.substr(0, Math.min(firstNewLine >= 0 ? firstNewLine : Number.MAX_VALUE, firstCarriageReturn >= 0 ? firstCarriageReturn : Number.MAX_VALUE));
          }
          return firstLine;
        }
      }
      ;
      class LiteralToken extends ScalarToken {
        constructor(type, file, range, definitionInfo) {
          super(type, file, range, definitionInfo);
        }
        get isLiteral() {
          return true;
        }
        get isExpression() {
          return false;
        }
        toDisplayString() {
          return ScalarToken.trimDisplayString(this.toString());
        }
        /**
         * Throws a good debug message when an unexpected literal value is encountered
         */
        assertUnexpectedValue(objectDescription) {
          throw new Error(`Error while reading '${objectDescription}'. Unexpected value '${this.toString()}'`);
        }
      }
      var types = __webpack_require__(2321);
      ;
      class StringToken2 extends LiteralToken {
        constructor(file, range, value, definitionInfo, source, blockScalarHeader) {
          super(types.k.String, file, range, definitionInfo);
          this.value = value;
          this.source = source;
          this.blockScalarHeader = blockScalarHeader;
        }
        clone(omitSource) {
          return omitSource ? new StringToken2(void 0, void 0, this.value, this.definitionInfo, this.source, this.blockScalarHeader) : new StringToken2(this.file, this.range, this.value, this.definitionInfo, this.source, this.blockScalarHeader);
        }
        toString() {
          return this.value;
        }
        toJSON() {
          return this.value;
        }
      }
      ;
      class NumberToken2 extends LiteralToken {
        constructor(file, range, value, definitionInfo) {
          super(types.k.Number, file, range, definitionInfo);
          this.num = value;
        }
        get value() {
          return this.num;
        }
        clone(omitSource) {
          return omitSource ? new NumberToken2(void 0, void 0, this.num, this.definitionInfo) : new NumberToken2(this.file, this.range, this.num, this.definitionInfo);
        }
        toString() {
          return `${this.num}`;
        }
        toJSON() {
          return this.num;
        }
      }
      ;
      class BooleanToken2 extends LiteralToken {
        constructor(file, range, value, definitionInfo) {
          super(types.k.Boolean, file, range, definitionInfo);
          this.bool = value;
        }
        get value() {
          return this.bool;
        }
        clone(omitSource) {
          return omitSource ? new BooleanToken2(void 0, void 0, this.bool, this.definitionInfo) : new BooleanToken2(this.file, this.range, this.bool, this.definitionInfo);
        }
        toString() {
          return this.bool ? "true" : "false";
        }
        toJSON() {
          return this.bool;
        }
      }
      ;
      class NullToken2 extends LiteralToken {
        constructor(file, range, definitionInfo) {
          super(types.k.Null, file, range, definitionInfo);
        }
        clone(omitSource) {
          return omitSource ? new NullToken2(void 0, void 0, this.definitionInfo) : new NullToken2(this.file, this.range, this.definitionInfo);
        }
        toString() {
          return "";
        }
        toJSON() {
          return null;
        }
      }
      ;
      class KeyValuePair {
        constructor(key, value) {
          this.key = key;
          this.value = value;
        }
      }
      var sequence_token = __webpack_require__(4111);
      var mapping_token = __webpack_require__(7602);
      var dist = __webpack_require__(8175);
      var allowed_context = __webpack_require__(4015);
      ;
      class ExpressionToken extends ScalarToken {
        constructor(type, file, range, directive, definitionInfo) {
          super(type, file, range, definitionInfo);
          this.directive = directive;
        }
        get isLiteral() {
          return false;
        }
        get isExpression() {
          return true;
        }
        static validateExpression(expression, allowedContext) {
          const { namedContexts, functions } = (0, allowed_context.i)(allowedContext);
          const lexer = new dist.JG(expression);
          const result = lexer.lex();
          const p = new dist.iX(result.tokens, namedContexts, functions);
          p.parse();
        }
      }
      var template_constants = __webpack_require__(3219);
      ;
      class BasicExpressionToken extends ExpressionToken {
        /**
         * @param file The file ID where this token originated
         * @param range The range of the entire expression including `${{` and `}}`
         * @param expression The expression string without `${{` and `}}` markers
         * @param definitionInfo Schema definition info for this token
         * @param originalExpressions If transformed from individual expressions (e.g., format()), these are the originals
         * @param source The original source string from the YAML
         * @param expressionRange The range of just the expression, excluding `${{` and `}}`
         * @param blockScalarHeader The block scalar header (e.g., "|", "|-") if parsed from a YAML block scalar
         */
        constructor(file, range, expression, definitionInfo, originalExpressions, source, expressionRange, blockScalarHeader) {
          super(types.k.BasicExpression, file, range, void 0, definitionInfo);
          this.expr = expression;
          this.source = source;
          this.originalExpressions = originalExpressions;
          this.expressionRange = expressionRange;
          this.blockScalarHeader = blockScalarHeader;
        }
        get expression() {
          return this.expr;
        }
        clone(omitSource) {
          return omitSource ? new BasicExpressionToken(void 0, void 0, this.expr, this.definitionInfo, this.originalExpressions, this.source, this.expressionRange, this.blockScalarHeader) : new BasicExpressionToken(this.file, this.range, this.expr, this.definitionInfo, this.originalExpressions, this.source, this.expressionRange, this.blockScalarHeader);
        }
        toString() {
          return `${template_constants.y8} ${this.expr} ${template_constants.W7}`;
        }
        toDisplayString() {
          return ScalarToken.trimDisplayString(this.toString());
        }
        toJSON() {
          return {
            type: types.k.BasicExpression,
            expr: this.expr
          };
        }
      }
      ;
      class InsertExpressionToken extends ExpressionToken {
        constructor(file, range, definitionInfo) {
          super(types.k.InsertExpression, file, range, template_constants.uh, definitionInfo);
        }
        clone(omitSource) {
          return omitSource ? new InsertExpressionToken(void 0, void 0, this.definitionInfo) : new InsertExpressionToken(this.file, this.range, this.definitionInfo);
        }
        toString() {
          return `${template_constants.y8} ${template_constants.uh} ${template_constants.W7}`;
        }
        toDisplayString() {
          return ScalarToken.trimDisplayString(this.toString());
        }
        toJSON() {
          return {
            type: types.k.InsertExpression,
            expr: "insert"
          };
        }
      }
      ;
    })
  ),
  /***/
  7602: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          MappingToken2
        )
        /* harmony export */
      });
      var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6393);
      var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2321);
      class MappingToken2 extends _index_js__WEBPACK_IMPORTED_MODULE_0__.sH {
        constructor(file, range, definitionInfo) {
          super(_types_js__WEBPACK_IMPORTED_MODULE_1__.k.Mapping, file, range, definitionInfo);
          this.map = [];
        }
        get count() {
          return this.map.length;
        }
        get isScalar() {
          return false;
        }
        get isLiteral() {
          return false;
        }
        get isExpression() {
          return false;
        }
        add(key, value) {
          this.map.push(new _index_js__WEBPACK_IMPORTED_MODULE_0__.P$(key, value));
        }
        get(index) {
          return this.map[index];
        }
        find(key) {
          const pair = this.map.find((pair2) => pair2.key.toString() === key);
          return pair?.value;
        }
        remove(index) {
          this.map.splice(index, 1);
        }
        clone(omitSource) {
          const result = omitSource ? new MappingToken2(void 0, void 0, this.definitionInfo) : new MappingToken2(this.file, this.range, this.definitionInfo);
          for (const item of this.map) {
            result.add(item.key.clone(omitSource), item.value.clone(omitSource));
          }
          return result;
        }
        toJSON() {
          const items = [];
          for (const item of this.map) {
            items.push({ Key: item.key, Value: item.value });
          }
          return {
            type: _types_js__WEBPACK_IMPORTED_MODULE_1__.k.Mapping,
            map: items
          };
        }
        *[Symbol.iterator]() {
          for (const item of this.map) {
            yield item;
          }
        }
      }
    })
  ),
  /***/
  4111: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          SequenceToken2
        )
        /* harmony export */
      });
      var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6393);
      var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2321);
      class SequenceToken2 extends _index_js__WEBPACK_IMPORTED_MODULE_0__.sH {
        constructor(file, range, definitionInfo) {
          super(_types_js__WEBPACK_IMPORTED_MODULE_1__.k.Sequence, file, range, definitionInfo);
          this.seq = [];
        }
        get count() {
          return this.seq.length;
        }
        get isScalar() {
          return false;
        }
        get isLiteral() {
          return false;
        }
        get isExpression() {
          return false;
        }
        add(value) {
          this.seq.push(value);
        }
        get(index) {
          return this.seq[index];
        }
        clone(omitSource) {
          const result = omitSource ? new SequenceToken2(void 0, void 0, this.definitionInfo) : new SequenceToken2(this.file, this.range, this.definitionInfo);
          for (const item of this.seq) {
            result.add(item.clone(omitSource));
          }
          return result;
        }
        toJSON() {
          return {
            type: _types_js__WEBPACK_IMPORTED_MODULE_1__.k.Sequence,
            seq: this.seq
          };
        }
        *[Symbol.iterator]() {
          for (const item of this.seq) {
            yield item;
          }
        }
      }
    })
  ),
  /***/
  4686: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        s: () => (
          /* binding */
          TemplateToken
        ),
        o: () => (
          /* binding */
          TemplateTokenError2
        )
      });
      var types = __webpack_require__(2321);
      ;
      class TraversalState {
        constructor(parent, token) {
          this.index = -1;
          this.isKey = false;
          this.parent = parent;
          this._token = token;
          this.current = token;
        }
        moveNext(omitKeys) {
          switch (this._token.templateTokenType) {
            case types.k.Sequence: {
              const sequence = this._token;
              if (++this.index < sequence.count) {
                this.current = sequence.get(this.index);
                return true;
              }
              this.current = void 0;
              return false;
            }
            case types.k.Mapping: {
              const mapping = this._token;
              if (this.isKey) {
                this.isKey = false;
                this.currentKey = this.current;
                this.current = mapping.get(this.index).value;
                return true;
              }
              if (++this.index < mapping.count) {
                if (omitKeys) {
                  this.isKey = false;
                  this.currentKey = mapping.get(this.index).key;
                  this.current = mapping.get(this.index).value;
                  return true;
                }
                this.isKey = true;
                this.currentKey = void 0;
                this.current = mapping.get(this.index).key;
                return true;
              }
              this.currentKey = void 0;
              this.current = void 0;
              return false;
            }
            default:
              throw new Error(`Unexpected token type '${this._token.templateTokenType}' when traversing state`);
          }
        }
        /**
         * Returns the ancestor tokens from root to the current token's parent container.
         */
        getAncestors() {
          const ancestors = [];
          let state = this.parent;
          while (state) {
            if (state.current) {
              ancestors.unshift(state.current);
            }
            state = state.parent;
          }
          return ancestors;
        }
      }
      ;
      class TemplateTokenError2 extends Error {
        constructor(message, token) {
          super(message);
          this.token = token;
        }
      }
      class TemplateToken {
        /**
         * Base class for all template tokens
         */
        constructor(type, file, range, definitionInfo) {
          this.type = type;
          this.file = file;
          this.range = range;
          this.definitionInfo = definitionInfo;
        }
        get templateTokenType() {
          return this.type;
        }
        get line() {
          return this.range?.start.line;
        }
        get col() {
          return this.range?.start.column;
        }
        get definition() {
          return this.definitionInfo?.definition;
        }
        get description() {
          return this._description || this.propertyDefinition?.description || this.definition?.description;
        }
        set description(description) {
          this._description = description;
        }
        typeName() {
          return (0, types.j)(this.type);
        }
        /**
         * Asserts expected type and throws a good debug message if unexpected
         */
        assertNull(objectDescription) {
          if (this.type === types.k.Null) {
            return this;
          }
          throw new TemplateTokenError2(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${(0, types.j)(types.k.Null)}' was expected.`, this);
        }
        /**
         * Asserts expected type and throws a good debug message if unexpected
         */
        assertBoolean(objectDescription) {
          if (this.type === types.k.Boolean) {
            return this;
          }
          throw new TemplateTokenError2(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${(0, types.j)(types.k.Boolean)}' was expected.`, this);
        }
        /**
         * Asserts expected type and throws a good debug message if unexpected
         */
        assertNumber(objectDescription) {
          if (this.type === types.k.Number) {
            return this;
          }
          throw new TemplateTokenError2(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${(0, types.j)(types.k.Number)}' was expected.`, this);
        }
        /**
         * Asserts expected type and throws a good debug message if unexpected
         */
        assertString(objectDescription) {
          if (this.type === types.k.String) {
            return this;
          }
          throw new TemplateTokenError2(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${(0, types.j)(types.k.String)}' was expected.`, this);
        }
        /**
         * Asserts expected type and throws a good debug message if unexpected
         */
        assertScalar(objectDescription) {
          if (this?.isScalar === true) {
            return this;
          }
          throw new TemplateTokenError2(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type 'ScalarToken' was expected.`, this);
        }
        /**
         * Asserts expected type and throws a good debug message if unexpected
         */
        assertSequence(objectDescription) {
          if (this.type === types.k.Sequence) {
            return this;
          }
          throw new TemplateTokenError2(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${(0, types.j)(types.k.Sequence)}' was expected.`, this);
        }
        /**
         * Asserts expected type and throws a good debug message if unexpected
         */
        assertMapping(objectDescription) {
          if (this.type === types.k.Mapping) {
            return this;
          }
          throw new TemplateTokenError2(`Unexpected type '${this.typeName()}' encountered while reading '${objectDescription}'. The type '${(0, types.j)(types.k.Mapping)}' was expected.`, this);
        }
        /**
         * Returns all tokens (depth first)
         * @param value The object to traverse
         * @param omitKeys Whether to omit mapping keys
         * @yields A tuple of [parent, token, keyToken, ancestors] for each token in the tree
         */
        static *traverse(value, omitKeys) {
          yield [void 0, value, void 0, []];
          switch (value.templateTokenType) {
            case types.k.Sequence:
            case types.k.Mapping: {
              let state = new TraversalState(void 0, value);
              state = new TraversalState(state, value);
              while (state.parent) {
                if (state.moveNext(omitKeys ?? false)) {
                  value = state.current;
                  yield [state.parent?.current, value, state.currentKey, state.getAncestors()];
                  switch (value.type) {
                    case types.k.Sequence:
                    case types.k.Mapping:
                      state = new TraversalState(state, value);
                      break;
                  }
                } else {
                  state = state.parent;
                }
              }
              break;
            }
          }
        }
        toJSON() {
          return void 0;
        }
      }
    })
  ),
  /***/
  889: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kg: () => (
          /* binding */
          isString
        ),
        /* harmony export */
        Lm: () => (
          /* binding */
          isBoolean
        ),
        /* harmony export */
        c$: () => (
          /* binding */
          isLiteral
        ),
        /* harmony export */
        jn: () => (
          /* binding */
          isScalar2
        ),
        /* harmony export */
        pi: () => (
          /* binding */
          isMapping
        ),
        /* harmony export */
        wZ: () => (
          /* binding */
          isSequence
        )
        /* harmony export */
      });
      var _mapping_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7602);
      var _sequence_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4111);
      var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2321);
      function isLiteral(t) {
        return t.isLiteral;
      }
      function isScalar2(t) {
        return t.isScalar;
      }
      function isString(t) {
        return isLiteral(t) && t.templateTokenType === _types_js__WEBPACK_IMPORTED_MODULE_2__.k.String;
      }
      function isNumber(t) {
        return isLiteral(t) && t.templateTokenType === TokenType.Number;
      }
      function isBoolean(t) {
        return isLiteral(t) && t.templateTokenType === _types_js__WEBPACK_IMPORTED_MODULE_2__.k.Boolean;
      }
      function isBasicExpression(t) {
        return isScalar2(t) && t.templateTokenType === TokenType.BasicExpression;
      }
      function isSequence(t) {
        return t instanceof _sequence_token_js__WEBPACK_IMPORTED_MODULE_1__.v;
      }
      function isMapping(t) {
        return t instanceof _mapping_token_js__WEBPACK_IMPORTED_MODULE_0__.e;
      }
    })
  ),
  /***/
  2321: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          tokenTypeName
        ),
        /* harmony export */
        k: () => (
          /* binding */
          TokenType2
        )
        /* harmony export */
      });
      var TokenType2;
      (function(TokenType3) {
        TokenType3[TokenType3["String"] = 0] = "String";
        TokenType3[TokenType3["Sequence"] = 1] = "Sequence";
        TokenType3[TokenType3["Mapping"] = 2] = "Mapping";
        TokenType3[TokenType3["BasicExpression"] = 3] = "BasicExpression";
        TokenType3[TokenType3["InsertExpression"] = 4] = "InsertExpression";
        TokenType3[TokenType3["Boolean"] = 5] = "Boolean";
        TokenType3[TokenType3["Number"] = 6] = "Number";
        TokenType3[TokenType3["Null"] = 7] = "Null";
      })(TokenType2 || (TokenType2 = {}));
      function tokenTypeName(type) {
        switch (type) {
          case TokenType2.String:
            return "StringToken";
          case TokenType2.Sequence:
            return "SequenceToken";
          case TokenType2.Mapping:
            return "MappingToken";
          case TokenType2.BasicExpression:
            return "BasicExpressionToken";
          case TokenType2.InsertExpression:
            return "InsertExpressionToken";
          case TokenType2.Boolean:
            return "BooleanToken";
          case TokenType2.Number:
            return "NumberToken";
          case TokenType2.Null:
            return "NullToken";
          default: {
            const exhaustiveCheck = type;
            throw new Error(`Unhandled token type: ${type} ${exhaustiveCheck}}`);
          }
        }
      }
    })
  ),
  /***/
  2842: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          NoOperationTraceWriter
        )
        /* harmony export */
      });
      class NoOperationTraceWriter {
        error() {
        }
        info() {
        }
        verbose() {
        }
      }
    })
  ),
  /***/
  7075: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          WORKFLOW_ROOT2
        )
        /* harmony export */
      });
      const WORKFLOW_ROOT2 = "workflow-root-strict";
    })
  ),
  /***/
  1544: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        L: () => (
          /* binding */
          getWorkflowSchema2
        )
      });
      var json_object_reader = __webpack_require__(6295);
      var schema = __webpack_require__(2778);
      ;
      const workflow_v1_0_min_namespaceObject = /* @__PURE__ */ JSON.parse('{"version":"workflow-v1.0","definitions":{"workflow-root":{"description":"A workflow file.","mapping":{"properties":{"on":"on","name":"workflow-name","description":"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env","permissions":"permissions","concurrency":"workflow-concurrency","jobs":{"type":"jobs","required":true}}}},"workflow-root-strict":{"description":"Workflow file with strict validation","mapping":{"properties":{"on":{"type":"on-strict","required":true},"name":"workflow-name","description":"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env","permissions":"permissions","concurrency":"workflow-concurrency","jobs":{"type":"jobs","required":true}}}},"workflow-name":{"description":"The name of the workflow that GitHub displays on your repository\'s \'Actions\' tab.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#name)","string":{}},"workflow-description":{"description":"A description for your workflow or reusable workflow","string":{}},"run-name":{"context":["github","inputs","vars"],"string":{},"description":"The name for workflow runs generated from the workflow. GitHub displays the workflow run name in the list of workflow runs on your repository\'s \'Actions\' tab.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#run-name)"},"on":{"description":"The GitHub event that triggers the workflow. Events can be a single string, array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)","one-of":["string","sequence","on-mapping"]},"on-mapping":{"mapping":{"properties":{"workflow_call":"workflow-call"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"on-strict":{"description":"The GitHub event that triggers the workflow.  Events can be a single string, array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)","one-of":["on-string-strict","on-sequence-strict","on-mapping-strict"]},"on-mapping-strict":{"description":"The GitHub event that triggers the workflow.  Events can be a single string, array of events, array of event types, or an event configuration map that schedules a workflow or restricts the execution of a workflow to specific files, tags, or branch changes. View a full list of [events that trigger workflows](https://docs.github.com/actions/using-workflows/events-that-trigger-workflows).\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#on)","mapping":{"properties":{"branch_protection_rule":"branch-protection-rule","check_run":"check-run","check_suite":"check-suite","create":"create","delete":"delete","deployment":"deployment","deployment_status":"deployment-status","discussion":"discussion","discussion_comment":"discussion-comment","fork":"fork","gollum":"gollum","image_version":"image-version","issue_comment":"issue-comment","issues":"issues","label":"label","merge_group":"merge-group","milestone":"milestone","page_build":"page-build","project":"project","project_card":"project-card","project_column":"project-column","public":"public","pull_request":"pull-request","pull_request_comment":"pull-request-comment","pull_request_review":"pull-request-review","pull_request_review_comment":"pull-request-review-comment","pull_request_target":"pull-request-target","push":"push","registry_package":"registry-package","release":"release","repository_dispatch":"repository-dispatch","schedule":"schedule","status":"status","watch":"watch","workflow_call":"workflow-call","workflow_dispatch":"workflow-dispatch","workflow_run":"workflow-run"}}},"on-string-strict":{"one-of":["branch-protection-rule-string","check-run-string","check-suite-string","create-string","delete-string","deployment-string","deployment-status-string","discussion-string","discussion-comment-string","fork-string","gollum-string","image-version-string","issue-comment-string","issues-string","label-string","merge-group-string","milestone-string","page-build-string","project-string","project-card-string","project-column-string","public-string","pull-request-string","pull-request-comment-string","pull-request-review-string","pull-request-review-comment-string","pull-request-target-string","push-string","registry-package-string","release-string","repository-dispatch-string","schedule-string","status-string","watch-string","workflow-call-string","workflow-dispatch-string","workflow-run-string"]},"on-sequence-strict":{"sequence":{"item-type":"on-string-strict"}},"branch-protection-rule-string":{"description":"Runs your workflow when branch protection rules in the workflow repository are changed.","string":{"constant":"branch_protection_rule"}},"branch-protection-rule":{"description":"Runs your workflow when branch protection rules in the workflow repository are changed.","one-of":["null","branch-protection-rule-mapping"]},"branch-protection-rule-mapping":{"mapping":{"properties":{"types":"branch-protection-rule-activity"}}},"branch-protection-rule-activity":{"description":"The types of branch protection rule activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["branch-protection-rule-activity-type","branch-protection-rule-activity-types"]},"branch-protection-rule-activity-types":{"sequence":{"item-type":"branch-protection-rule-activity-type"}},"branch-protection-rule-activity-type":{"allowed-values":["created","edited","deleted"]},"check-run-string":{"description":"Runs your workflow when activity related to a check run occurs. A check run is an individual test that is part of a check suite.","string":{"constant":"check_run"}},"check-run":{"description":"Runs your workflow when activity related to a check run occurs. A check run is an individual test that is part of a check suite.","one-of":["null","check-run-mapping"]},"check-run-mapping":{"mapping":{"properties":{"types":"check-run-activity"}}},"check-run-activity":{"description":"The types of check run activity that trigger the workflow. Supported activity types: `created`, `rerequested`, `completed`, `requested_action`.","one-of":["check-run-activity-type","check-run-activity-types"]},"check-run-activity-types":{"sequence":{"item-type":"check-run-activity-type"}},"check-run-activity-type":{"allowed-values":["completed","created","rerequested","requested_action"]},"check-suite-string":{"description":"Runs your workflow when check suite activity occurs. A check suite is a collection of the check runs created for a specific commit. Check suites summarize the status and conclusion of the check runs that are in the suite.","string":{"constant":"check_suite"}},"check-suite":{"description":"Runs your workflow when check suite activity occurs. A check suite is a collection of the check runs created for a specific commit. Check suites summarize the status and conclusion of the check runs that are in the suite.","one-of":["null","check-suite-mapping"]},"check-suite-mapping":{"mapping":{"properties":{"types":"check-suite-activity"}}},"check-suite-activity":{"description":"The types of check suite activity that trigger the workflow. Supported activity types: `completed`.","one-of":["check-suite-activity-type","check-suite-activity-types"]},"check-suite-activity-types":{"sequence":{"item-type":"check-suite-activity-type"}},"check-suite-activity-type":{"allowed-values":["completed"]},"create-string":{"description":"Runs your workflow when someone creates a Git reference (Git branch or tag) in the workflow\'s repository.","string":{"constant":"create"}},"create":{"description":"Runs your workflow when someone creates a Git reference (Git branch or tag) in the workflow\'s repository.","null":{}},"delete-string":{"description":"Runs your workflow when someone deletes a Git reference (Git branch or tag) in the workflow\'s repository.","string":{"constant":"delete"}},"delete":{"description":"Runs your workflow when someone deletes a Git reference (Git branch or tag) in the workflow\'s repository.","null":{}},"deployment-string":{"description":"Runs your workflow when someone creates a deployment in the workflow\'s repository. Deployments created with a commit SHA may not have a Git ref.","string":{"constant":"deployment"}},"deployment":{"description":"Runs your workflow when someone creates a deployment in the workflow\'s repository. Deployments created with a commit SHA may not have a Git ref.","null":{}},"deployment-status-string":{"description":"Runs your workflow when a third party provides a deployment status. Deployments created with a commit SHA may not have a Git ref.","string":{"constant":"deployment_status"}},"deployment-status":{"description":"Runs your workflow when a third party provides a deployment status. Deployments created with a commit SHA may not have a Git ref.","null":{}},"discussion-string":{"description":"Runs your workflow when a discussion in the workflow\'s repository is created or modified. For activity related to comments on a discussion, use the `discussion_comment` event.","string":{"constant":"discussion"}},"discussion":{"description":"Runs your workflow when a discussion in the workflow\'s repository is created or modified. For activity related to comments on a discussion, use the `discussion_comment` event.","one-of":["null","discussion-mapping"]},"discussion-mapping":{"mapping":{"properties":{"types":"discussion-activity"}}},"discussion-activity":{"description":"The types of discussion activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`, `transferred`, `pinned`, `unpinned`, `labeled`, `unlabeled`, `locked`, `unlocked`, `category_changed`, `answered`, `unanswered`.","one-of":["discussion-activity-type","discussion-activity-types"]},"discussion-activity-types":{"sequence":{"item-type":"discussion-activity-type"}},"discussion-activity-type":{"allowed-values":["created","edited","deleted","transferred","pinned","unpinned","labeled","unlabeled","locked","unlocked","category_changed","answered","unanswered"]},"discussion-comment-string":{"description":"Runs your workflow when a comment on a discussion in the workflow\'s repository is created or modified. For activity related to a discussion as opposed to comments on the discussion, use the `discussion` event.","string":{"constant":"discussion_comment"}},"discussion-comment":{"description":"Runs your workflow when a comment on a discussion in the workflow\'s repository is created or modified. For activity related to a discussion as opposed to comments on the discussion, use the `discussion` event.","one-of":["null","discussion-comment-mapping"]},"discussion-comment-mapping":{"mapping":{"properties":{"types":"discussion-comment-activity"}}},"discussion-comment-activity":{"description":"The types of discussion comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["discussion-comment-activity-type","discussion-comment-activity-types"]},"discussion-comment-activity-types":{"sequence":{"item-type":"discussion-comment-activity-type"}},"discussion-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"fork-string":{"description":"Runs your workflow when someone forks a repository.","string":{"constant":"fork"}},"fork":{"description":"Runs your workflow when someone forks a repository.","null":{}},"gollum-string":{"description":"Runs your workflow when someone creates or updates a Wiki page.","string":{"constant":"gollum"}},"gollum":{"description":"Runs your workflow when someone creates or updates a Wiki page.","null":{}},"image-version-string":{"description":"Runs your workflow when an image version is created or changes state.","string":{"constant":"image_version"}},"image-version":{"description":"Runs your workflow when an image version is created or changes state.","one-of":["null","image-version-mapping"]},"image-version-mapping":{"mapping":{"properties":{"types":"image-version-activity","names":"event-names","versions":"event-versions"}}},"image-version-activity":{"description":"The types of image version activity that trigger the workflow. Supported activity types: `created`, `ready`, `deleted`.","one-of":["image-version-activity-type","image-version-activity-types"]},"image-version-activity-types":{"sequence":{"item-type":"image-version-activity-type"}},"image-version-activity-type":{"allowed-values":["created","ready","deleted"]},"issue-comment-string":{"description":"Runs your workflow when an issue or pull request comment is created, edited, or deleted.","string":{"constant":"issue_comment"}},"issue-comment":{"description":"Runs your workflow when an issue or pull request comment is created, edited, or deleted.","one-of":["null","issue-comment-mapping"]},"issue-comment-mapping":{"mapping":{"properties":{"types":"issue-comment-activity"}}},"issue-comment-activity":{"description":"The types of issue comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["issue-comment-activity-type","issue-comment-activity-types"]},"issue-comment-activity-types":{"sequence":{"item-type":"issue-comment-activity-type"}},"issue-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"issues-string":{"description":"Runs your workflow when an issue in the workflow\'s repository is created or modified. For activity related to comments in an issue, use the `issue_comment` event.","string":{"constant":"issues"}},"issues":{"description":"Runs your workflow when an issue in the workflow\'s repository is created or modified. For activity related to comments in an issue, use the `issue_comment` event.","one-of":["null","issues-mapping"]},"issues-mapping":{"mapping":{"properties":{"types":"issues-activity"}}},"issues-activity":{"description":"The types of issue activity that trigger the workflow. Supported activity types: `opened`, `edited`, `deleted`, `transferred`, `pinned`, `unpinned`, `closed`, `reopened`, `assigned`, `unassigned`, `labeled`, `unlabeled`, `locked`, `unlocked`, `milestoned`, `demilestoned`, `field_added`, `field_removed`, `typed`, `untyped`.","one-of":["issues-activity-type","issues-activity-types"]},"issues-activity-types":{"sequence":{"item-type":"issues-activity-type"}},"issues-activity-type":{"allowed-values":["opened","edited","deleted","transferred","pinned","unpinned","closed","reopened","assigned","unassigned","labeled","unlabeled","locked","unlocked","milestoned","demilestoned","field_added","field_removed","typed","untyped"]},"label-string":{"description":"Runs your workflow when a label in your workflow\'s repository is created or modified.","string":{"constant":"label"}},"label":{"description":"Runs your workflow when a label in your workflow\'s repository is created or modified.","one-of":["null","label-mapping"]},"label-mapping":{"mapping":{"properties":{"types":"label-activity"}}},"label-activity":{"description":"The types of label activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["label-activity-type","label-activity-types"]},"label-activity-types":{"sequence":{"item-type":"label-activity-type"}},"label-activity-type":{"allowed-values":["created","edited","deleted"]},"merge-group-string":{"description":"Runs your workflow when a pull request is added to a merge queue, which adds the pull request to a merge group.","string":{"constant":"merge_group"}},"merge-group":{"description":"Runs your workflow when a pull request is added to a merge queue, which adds the pull request to a merge group.","one-of":["null","merge-group-mapping"]},"merge-group-mapping":{"mapping":{"properties":{"types":"merge-group-activity","branches":"event-branches","branches-ignore":"event-branches-ignore"}}},"merge-group-activity":{"description":"The types of merge group activity that trigger the workflow. Supported activity types: `checks_requested`.","one-of":["merge-group-activity-type","merge-group-activity-types"]},"merge-group-activity-types":{"sequence":{"item-type":"merge-group-activity-type"}},"merge-group-activity-type":{"allowed-values":["checks_requested"]},"milestone-string":{"description":"Runs your workflow when a milestone in the workflow\'s repository is created or modified.","string":{"constant":"milestone"}},"milestone":{"description":"Runs your workflow when a milestone in the workflow\'s repository is created or modified.","one-of":["null","milestone-mapping"]},"milestone-mapping":{"mapping":{"properties":{"types":"milestone-activity"}}},"milestone-activity":{"description":"The types of milestone activity that trigger the workflow. Supported activity types: `created`, `closed`, `opened`, `edited`, `deleted`.","one-of":["milestone-activity-type","milestone-activity-types"]},"milestone-activity-types":{"sequence":{"item-type":"milestone-activity-type"}},"milestone-activity-type":{"allowed-values":["created","closed","opened","edited","deleted"]},"page-build-string":{"description":"Runs your workflow when someone pushes to a branch that is the publishing source for GitHub Pages, if GitHub Pages is enabled for the repository.","string":{"constant":"page_build"}},"page-build":{"description":"Runs your workflow when someone pushes to a branch that is the publishing source for GitHub Pages, if GitHub Pages is enabled for the repository.","null":{}},"project-string":{"description":"Runs your workflow when a project board is created or modified. For activity related to cards or columns in a project board, use the `project_card` or `project_column` events instead.","string":{"constant":"project"}},"project":{"description":"Runs your workflow when a project board is created or modified. For activity related to cards or columns in a project board, use the `project_card` or `project_column` events instead.","one-of":["null","project-mapping"]},"project-mapping":{"mapping":{"properties":{"types":"project-activity"}}},"project-activity":{"description":"The types of project activity that trigger the workflow. Supported activity types: `created`, `closed`, `reopened`, `edited`, `deleted`.","one-of":["project-activity-type","project-activity-types"]},"project-activity-types":{"sequence":{"item-type":"project-activity-type"}},"project-activity-type":{"allowed-values":["created","closed","reopened","edited","deleted"]},"project-card-string":{"description":"Runs your workflow when a card on a project board is created or modified. For activity related to project boards or columns in a project board, use the `project` or `project_column` event instead.","string":{"constant":"project_card"}},"project-card":{"description":"Runs your workflow when a card on a project board is created or modified. For activity related to project boards or columns in a project board, use the `project` or `project_column` event instead.","one-of":["null","project-card-mapping"]},"project-card-mapping":{"mapping":{"properties":{"types":"project-card-activity"}}},"project-card-activity":{"description":"The types of project card activity that trigger the workflow. Supported activity types: `created`, `moved`, `converted`, `edited`, `deleted`.","one-of":["project-card-activity-type","project-card-activity-types"]},"project-card-activity-types":{"sequence":{"item-type":"project-card-activity-type"}},"project-card-activity-type":{"allowed-values":["created","moved","converted","edited","deleted"]},"project-column-string":{"description":"Runs your workflow when a column on a project board is created or modified. For activity related to project boards or cards in a project board, use the `project` or `project_card` event instead.","string":{"constant":"project_column"}},"project-column":{"description":"Runs your workflow when a column on a project board is created or modified. For activity related to project boards or cards in a project board, use the `project` or `project_card` event instead.","one-of":["null","project-column-mapping"]},"project-column-mapping":{"mapping":{"properties":{"types":"project-column-activity"}}},"project-column-activity":{"description":"The types of project column activity that trigger the workflow. Supported activity types: `created`, `updated`, `moved`, `deleted`.","one-of":["project-column-activity-type","project-column-activity-types"]},"project-column-activity-types":{"sequence":{"item-type":"project-column-activity-type"}},"project-column-activity-type":{"allowed-values":["created","updated","moved","deleted"]},"public-string":{"description":"Runs your workflow when your workflow\'s repository changes from private to public.","string":{"constant":"public"}},"public":{"description":"Runs your workflow when your workflow\'s repository changes from private to public.","null":{}},"pull-request-string":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.","string":{"constant":"pull_request"}},"pull-request":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.","one-of":["null","pull-request-mapping"]},"pull-request-mapping":{"mapping":{"properties":{"types":"pull-request-activity","branches":"event-branches","branches-ignore":"event-branches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-activity":{"description":"The types of pull request activity that trigger the workflow. Supported activity types: `assigned`, `unassigned`, `labeled`, `unlabeled`, `opened`, `edited`, `closed`, `reopened`, `synchronize`, `converted_to_draft`, `locked`, `unlocked`, `enqueued`, `dequeued`, `milestoned`, `demilestoned`, `ready_for_review`, `review_requested`, `review_request_removed`, `auto_merge_enabled`, `auto_merge_disabled`, `stacked`.","one-of":["pull-request-activity-type","pull-request-activity-types"]},"pull-request-activity-types":{"sequence":{"item-type":"pull-request-activity-type"}},"pull-request-activity-type":{"allowed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueued","dequeued","milestoned","demilestoned","ready_for_review","review_requested","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]},"pull-request-comment-string":{"description":"Please use the `issue_comment` event instead.","string":{"constant":"pull_request_comment"}},"pull-request-comment":{"description":"Please use the `issue_comment` event instead.","one-of":["null","issue-comment-mapping"]},"pull-request-review-string":{"description":"Runs your workflow when a pull request review is submitted, edited, or dismissed. A pull request review is a group of pull request review comments in addition to a body comment and a state. For activity related to pull request review comments or pull request comments, use the `pull_request_review_comment` or `issue_comment` events instead.","string":{"constant":"pull_request_review"}},"pull-request-review":{"description":"Runs your workflow when a pull request review is submitted, edited, or dismissed. A pull request review is a group of pull request review comments in addition to a body comment and a state. For activity related to pull request review comments or pull request comments, use the `pull_request_review_comment` or `issue_comment` events instead.","one-of":["null","pull-request-review-mapping"]},"pull-request-review-mapping":{"mapping":{"properties":{"types":"pull-request-review-activity"}}},"pull-request-review-activity":{"description":"The types of pull request review activity that trigger the workflow. Supported activity types: `submitted`, `edited`, `dismissed`.","one-of":["pull-request-review-activity-type","pull-request-review-activity-types"]},"pull-request-review-activity-types":{"sequence":{"item-type":"pull-request-review-activity-type"}},"pull-request-review-activity-type":{"allowed-values":["submitted","edited","dismissed"]},"pull-request-review-comment-string":{"description":"","string":{"constant":"pull_request_review_comment"}},"pull-request-review-comment":{"description":"","one-of":["null","pull-request-review-comment-mapping"]},"pull-request-review-comment-mapping":{"mapping":{"properties":{"types":"pull-request-review-comment-activity"}}},"pull-request-review-comment-activity":{"description":"The types of pull request review comment activity that trigger the workflow. Supported activity types: `created`, `edited`, `deleted`.","one-of":["pull-request-review-comment-activity-type","pull-request-review-comment-activity-types"]},"pull-request-review-comment-activity-types":{"sequence":{"item-type":"pull-request-review-comment-activity-type"}},"pull-request-review-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"pull-request-target-string":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.\\n\\nThis event runs in the context of the base of the pull request, rather than in the context of the merge commit, as the `pull_request` event does. This prevents execution of unsafe code from the head of the pull request that could alter your repository or steal any secrets you use in your workflow. This event allows your workflow to do things like label or comment on pull requests from forks. Avoid using this event if you need to build or run code from the pull request.","string":{"constant":"pull_request_target"}},"pull-request-target":{"description":"Runs your workflow when activity on a pull request in the workflow\'s repository occurs. If no activity types are specified, the workflow runs when a pull request is opened, reopened, or when the head branch of the pull request is updated.\\n\\nThis event runs in the context of the base of the pull request, rather than in the context of the merge commit, as the `pull_request` event does. This prevents execution of unsafe code from the head of the pull request that could alter your repository or steal any secrets you use in your workflow. This event allows your workflow to do things like label or comment on pull requests from forks. Avoid using this event if you need to build or run code from the pull request.","one-of":["null","pull-request-target-mapping"]},"pull-request-target-mapping":{"mapping":{"properties":{"types":"pull-request-target-activity","branches":"event-branches","branches-ignore":"event-branches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-target-activity":{"description":"The types of pull request activity that trigger the workflow. Supported activity types: `assigned`, `unassigned`, `labeled`, `unlabeled`, `opened`, `edited`, `closed`, `reopened`, `synchronize`, `converted_to_draft`, `locked`, `unlocked`, `enqueued`, `dequeued`, `milestoned`, `demilestoned`, `ready_for_review`, `review_requested`, `review_request_removed`, `auto_merge_enabled`, `auto_merge_disabled`, `stacked`.","one-of":["pull-request-target-activity-type","pull-request-target-activity-types"]},"pull-request-target-activity-types":{"sequence":{"item-type":"pull-request-target-activity-type"}},"pull-request-target-activity-type":{"allowed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueued","dequeued","milestoned","demilestoned","ready_for_review","review_requested","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]},"push-string":{"description":"Runs your workflow when you push a commit or tag.","string":{"constant":"push"}},"push":{"description":"Runs your workflow when you push a commit or tag.","one-of":["null","push-mapping"]},"push-mapping":{"mapping":{"properties":{"branches":"event-branches","branches-ignore":"event-branches-ignore","tags":"event-tags","tags-ignore":"event-tags-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"registry-package-string":{"description":"Runs your workflow when activity related to GitHub Packages occurs in your repository.","string":{"constant":"registry_package"}},"registry-package":{"description":"Runs your workflow when activity related to GitHub Packages occurs in your repository.","one-of":["null","registry-package-mapping"]},"registry-package-mapping":{"mapping":{"properties":{"types":"registry-package-activity"}}},"registry-package-activity":{"description":"The types of registry package activity that trigger the workflow. Supported activity types: `published`, `updated`.","one-of":["registry-package-activity-type","registry-package-activity-types"]},"registry-package-activity-types":{"sequence":{"item-type":"registry-package-activity-type"}},"registry-package-activity-type":{"allowed-values":["published","updated"]},"release-string":{"description":"Runs your workflow when release activity in your repository occurs.","string":{"constant":"release"}},"release":{"description":"Runs your workflow when release activity in your repository occurs.","one-of":["null","release-mapping"]},"release-mapping":{"mapping":{"properties":{"types":"release-activity"}}},"release-activity":{"description":"The types of release activity that trigger the workflow. Supported activity types: `published`, `unpublished`, `created`, `edited`, `deleted`, `prereleased`, `released`.","one-of":["release-activity-type","release-activity-types"]},"release-activity-types":{"sequence":{"item-type":"release-activity-type"}},"release-activity-type":{"allowed-values":["published","unpublished","created","edited","deleted","prereleased","released"]},"schedule-string":{"description":"The `schedule` event allows you to trigger a workflow at a scheduled time.\\n\\nYou can schedule a workflow to run at specific UTC times using POSIX cron syntax. Scheduled workflows run on the latest commit on the default or base branch. The shortest interval you can run scheduled workflows is once every 5 minutes. GitHub Actions does not support the non-standard syntax `@yearly`, `@monthly`, `@weekly`, `@daily`, `@hourly`, and `@reboot`.","string":{"constant":"schedule"}},"schedule":{"description":"The `schedule` event allows you to trigger a workflow at a scheduled time.\\n\\nYou can schedule a workflow to run at specific UTC times using POSIX cron syntax. Scheduled workflows run on the latest commit on the default or base branch. The shortest interval you can run scheduled workflows is once every 5 minutes. GitHub Actions does not support the non-standard syntax `@yearly`, `@monthly`, `@weekly`, `@daily`, `@hourly`, and `@reboot`.","sequence":{"item-type":"cron-mapping"}},"status-string":{"description":"Runs your workflow when the status of a Git commit changes. For example, commits can be marked as `error`, `failure`, `pending`, or `success`. If you want to provide more details about the status change, you may want to use the `check_run` event.","string":{"constant":"status"}},"status":{"description":"Runs your workflow when the status of a Git commit changes. For example, commits can be marked as `error`, `failure`, `pending`, or `success`. If you want to provide more details about the status change, you may want to use the `check_run` event.","null":{}},"watch-string":{"description":"Runs your workflow when the workflow\'s repository is starred.","string":{"constant":"watch"}},"watch":{"description":"Runs your workflow when the workflow\'s repository is starred.","one-of":["null","watch-mapping"]},"watch-mapping":{"mapping":{"properties":{"types":"watch-activity"}}},"watch-activity":{"description":"The types of watch activity that trigger the workflow. Supported activity types: `started`.","one-of":["watch-activity-type","watch-activity-types"]},"watch-activity-types":{"sequence":{"item-type":"watch-activity-type"}},"watch-activity-type":{"allowed-values":["started"]},"workflow-run-string":{"description":"This event occurs when a workflow run is requested or completed. It allows you to execute a workflow based on execution or completion of another workflow. The workflow started by the `workflow_run` event is able to access secrets and write tokens, even if the previous workflow was not. This is useful in cases where the previous workflow is intentionally not privileged, but you need to take a privileged action in a later workflow.","string":{"constant":"workflow_run"}},"workflow-run":{"description":"This event occurs when a workflow run is requested or completed. It allows you to execute a workflow based on execution or completion of another workflow. The workflow started by the `workflow_run` event is able to access secrets and write tokens, even if the previous workflow was not. This is useful in cases where the previous workflow is intentionally not privileged, but you need to take a privileged action in a later workflow.","one-of":["null","workflow-run-mapping"]},"workflow-run-mapping":{"mapping":{"properties":{"types":"workflow-run-activity","workflows":"workflow-run-workflows","branches":"event-branches","branches-ignore":"event-branches-ignore"}}},"workflow-run-workflows":{"description":"The name of the workflow that triggers the `workflow_run` event. The workflow must be in the same repository as the workflow that uses the `workflow_run` event.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"workflow-run-activity":{"description":"The types of workflow run activity that trigger the workflow. Supported activity types: `completed`, `requested`, `in_progress`.","one-of":["workflow-run-activity-type","workflow-run-activity-types"]},"workflow-run-activity-types":{"sequence":{"item-type":"workflow-run-activity-type"}},"workflow-run-activity-type":{"allowed-values":["requested","completed","in_progress"]},"event-branches":{"description":"Use the `branches` filter when you want to include branch name patterns or when you want to both include and exclude branch name patterns. You cannot use both the `branches` and `branches-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-branches-ignore":{"description":"Use the `branches-ignore` filter when you only want to exclude branch name patterns. You cannot use both the `branches` and `branches-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-names":{"description":"Use the `names` filter when you want to include names via patterns or when you want to both include and exclude names using patterns. ","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-tags":{"description":"Use the `tags` filter when you want to include tag name patterns or when you want to both include and exclude tag names patterns. You cannot use both the `tags` and `tags-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-tags-ignore":{"description":"Use the `tags-ignore` filter when you only want to exclude tag name patterns. You cannot use both the `tags` and `tags-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths":{"description":"Use the `paths` filter when you want to include file path patterns or when you want to both include and exclude file path patterns. You cannot use both the `paths` and `paths-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths-ignore":{"description":"Use the `paths-ignore` filter when you only want to exclude file path patterns. You cannot use both the `paths` and `paths-ignore` filters for the same event in a workflow.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-versions":{"description":"Use the `versions` filter when you want to include versions via patterns or when you want to both include and exclude versions using patterns. ","one-of":["non-empty-string","sequence-of-non-empty-string"]},"repository-dispatch-string":{"description":"You can use the GitHub API to trigger a webhook event called `repository_dispatch` when you want to trigger a workflow for activity that happens outside of GitHub.","string":{"constant":"branch_protection_rule"}},"repository-dispatch":{"description":"You can use the GitHub API to trigger a webhook event called `repository_dispatch` when you want to trigger a workflow for activity that happens outside of GitHub.","one-of":["null","repository-dispatch-mapping"]},"repository-dispatch-mapping":{"mapping":{"properties":{"types":"sequence-of-non-empty-string"}}},"workflow-call-string":{"description":"The `workflow_call` event is used to indicate that a workflow can be called by another workflow. When a workflow is triggered with the `workflow_call` event, the event payload in the called workflow is the same event payload from the calling workflow.","string":{"constant":"workflow_call"}},"workflow-call":{"description":"The `workflow_call` event is used to indicate that a workflow can be called by another workflow. When a workflow is triggered with the `workflow_call` event, the event payload in the called workflow is the same event payload from the calling workflow.","one-of":["null","workflow-call-mapping"]},"workflow-call-mapping":{"mapping":{"properties":{"inputs":"workflow-call-inputs","secrets":"workflow-call-secrets","outputs":"workflow-call-outputs"}}},"workflow-call-inputs":{"description":"Inputs that are passed to the called workflow from the caller workflow.","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"workflow-call-input-definition"}},"workflow-call-input-definition":{"mapping":{"properties":{"description":{"type":"string","description":"A string description of the input parameter."},"type":{"type":"workflow-call-input-type","required":true},"required":{"type":"boolean","description":"A boolean to indicate whether the action requires the input parameter. Set to `true` when the parameter is required."},"default":"workflow-call-input-default"}}},"workflow-call-input-type":{"description":"Required if input is defined for the `on.workflow_call` keyword. The value of this parameter is a string specifying the data type of the input. This must be one of: `boolean`, `number`, or `string`.","one-of":["input-type-string","input-type-boolean","input-type-number"]},"input-type-string":{"string":{"constant":"string"}},"input-type-boolean":{"string":{"constant":"boolean"}},"input-type-number":{"string":{"constant":"number"}},"input-type-choice":{"string":{"constant":"choice"}},"input-type-environment":{"string":{"constant":"environment"}},"workflow-call-input-default":{"description":"If a `default` parameter is not set, the default value of the input is `false` for boolean, `0` for a number, and `\\"\\"` for a string.","context":["github","inputs","vars"],"one-of":["string","boolean","number"]},"workflow-call-secrets":{"description":"A map of the secrets that can be used in the called workflow. Within the called workflow, you can use the `secrets` context to refer to a secret.","mapping":{"loose-key-type":"workflow-call-secret-name","loose-value-type":"workflow-call-secret-definition"}},"workflow-call-secret-name":{"string":{"require-non-empty":true},"description":"A string identifier to associate with the secret."},"workflow-call-secret-definition":{"one-of":["null","workflow-call-secret-mapping-definition"]},"workflow-call-secret-mapping-definition":{"mapping":{"properties":{"description":{"type":"string","description":"A string description of the secret parameter."},"required":{"type":"boolean","description":"A boolean specifying whether the secret must be supplied."}}}},"workflow-call-outputs":{"description":"A reusable workflow may generate data that you want to use in the caller workflow. To use these outputs, you must specify them as the outputs of the reusable workflow.","mapping":{"loose-key-type":"workflow-call-output-name","loose-value-type":"workflow-call-output-definition"}},"workflow-call-output-name":{"string":{"require-non-empty":true},"description":"A string identifier to associate with the output. The value of `<output_id>` is a map of the input\'s metadata. The `<output_id>` must be a unique identifier within the outputs object and must start with a letter or _ and contain only alphanumeric characters, -, or _."},"workflow-call-output-definition":{"mapping":{"properties":{"description":{"type":"string","description":"A string description of the output parameter."},"value":{"type":"workflow-output-context","required":true}}}},"workflow-output-context":{"description":"The value to assign to the output parameter.","context":["github","inputs","vars","jobs"],"string":{}},"workflow-dispatch-string":{"description":"The `workflow_dispatch` event allows you to manually trigger a workflow run. A workflow can be manually triggered using the GitHub API, GitHub CLI, or GitHub browser interface.","string":{"constant":"workflow_dispatch"}},"workflow-dispatch":{"description":"The `workflow_dispatch` event allows you to manually trigger a workflow run. A workflow can be manually triggered using the GitHub API, GitHub CLI, or GitHub browser interface.","one-of":["null","workflow-dispatch-mapping"]},"workflow-dispatch-mapping":{"mapping":{"properties":{"inputs":"workflow-dispatch-inputs"}}},"workflow-dispatch-inputs":{"description":"You can configure custom-defined input properties, default input values, and required inputs for the event directly in your workflow. When you trigger the event, you can provide the `ref` and any `inputs`. When the workflow runs, you can access the input values in the `inputs` context.","mapping":{"loose-key-type":"workflow-dispatch-input-name","loose-value-type":"workflow-dispatch-input"}},"workflow-dispatch-input-name":{"string":{"require-non-empty":true},"description":"A string identifier to associate with the input. The value of <input_id> is a map of the input\'s metadata. The <input_id> must be a unique identifier within the inputs object. The <input_id> must start with a letter or _ and contain only alphanumeric characters, -, or _."},"workflow-dispatch-input":{"mapping":{"properties":{"description":{"type":"string","description":"A string description of the input parameter."},"type":{"type":"workflow-dispatch-input-type"},"required":{"type":"boolean","description":"A boolean to indicate whether the workflow requires the input parameter. Set to true when the parameter is required."},"default":"workflow-dispatch-input-default","options":{"type":"sequence-of-string","description":"The options of the dropdown list, if the type is a choice."}}}},"workflow-dispatch-input-type":{"description":"A string representing the type of the input. This must be one of: `boolean`, `number`, `string`, `choice`, or `environment`.","one-of":["input-type-string","input-type-boolean","input-type-number","input-type-environment","input-type-choice"]},"workflow-dispatch-input-default":{"description":"The default value is used when an input parameter isn\'t specified in a workflow file.","one-of":["string","boolean","number"]},"permissions":{"description":"You can use `permissions` to modify the default permissions granted to the `GITHUB_TOKEN`, adding or removing access as required, so that you only allow the minimum required access.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#permissions)","one-of":["permissions-mapping","permission-level-shorthand-read-all","permission-level-shorthand-write-all"]},"permissions-mapping":{"mapping":{"properties":{"actions":{"type":"permission-level-any","description":"Actions workflows, workflow runs, and artifacts."},"artifact-metadata":{"type":"permission-level-any","description":"Storage and deployment records for build artifacts."},"attestations":{"type":"permission-level-any","description":"Artifact attestations."},"checks":{"type":"permission-level-any","description":"Check runs and check suites."},"code-quality":{"type":"permission-level-any","description":"Code quality data."},"contents":{"type":"permission-level-any","description":"Repository contents, commits, branches, downloads, releases, and merges."},"copilot-requests":{"type":"permission-level-write-or-no-access","description":"GitHub Copilot requests."},"deployments":{"type":"permission-level-any","description":"Deployments and deployment statuses."},"discussions":{"type":"permission-level-any","description":"Discussions and related comments and labels."},"drives":{"type":"permission-level-any","description":"GitHub Drives persistent workspace storage. Use `read` for checkout and `write` to commit changes."},"id-token":{"type":"permission-level-write-or-no-access","description":"Token to request an OpenID Connect token."},"issues":{"type":"permission-level-any","description":"Issues and related comments, assignees, labels, and milestones."},"models":{"type":"permission-level-read-or-no-access","description":"Call AI models with GitHub Models."},"packages":{"type":"permission-level-any","description":"Packages published to the GitHub Package Platform."},"pages":{"type":"permission-level-any","description":"Retrieve Pages statuses, configuration, and builds, as well as create new builds."},"pull-requests":{"type":"permission-level-any","description":"Pull requests and related comments, assignees, labels, milestones, and merges."},"repository-projects":{"type":"permission-level-any","description":"Classic projects within a repository."},"security-events":{"type":"permission-level-any","description":"Code scanning alerts."},"statuses":{"type":"permission-level-any","description":"Commit statuses."},"vulnerability-alerts":{"type":"permission-level-read-or-no-access","description":"Dependabot alerts."}}}},"permission-level-any":{"description":"The permission level for the `GITHUB_TOKEN`.","one-of":["permission-level-read","permission-level-write","permission-level-no-access"]},"permission-level-read-or-no-access":{"one-of":["permission-level-read","permission-level-no-access"]},"permission-level-write-or-no-access":{"one-of":["permission-level-write","permission-level-no-access"]},"permission-level-read":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `read` permission for the specified scope.","string":{"constant":"read"}},"permission-level-write":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `write` permission for the specified scope.","string":{"constant":"write"}},"permission-level-no-access":{"description":"The permission level for the `GITHUB_TOKEN`. Restricts all access for the specified scope.","string":{"constant":"none"}},"permission-level-shorthand-read-all":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `read` access for all scopes.","string":{"constant":"read-all"}},"permission-level-shorthand-write-all":{"description":"The permission level for the `GITHUB_TOKEN`. Grants `write` access for all scopes.","string":{"constant":"write-all"}},"workflow-defaults":{"description":"Use `defaults` to create a map of default settings that will apply to all jobs in the workflow. You can also set default settings that are only available to a job.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#defaults)","mapping":{"properties":{"run":"workflow-defaults-run"}}},"workflow-defaults-run":{"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"workflow-env":{"description":"A map of environment variables that are available to the steps of all jobs in the workflow. You can also set environment variables that are only available to the steps of a single job or to a single step.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#env)","context":["github","inputs","vars","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"jobs":{"description":"A workflow run is made up of one or more `jobs`, which run in parallel by default. To run jobs sequentially, you can define dependencies on other jobs using the `jobs.<job_id>.needs` keyword. Each job runs in a runner environment specified by `runs-on`.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#jobs)","mapping":{"loose-key-type":"job-id","loose-value-type":"job"}},"job-id":{"string":{"require-non-empty":true},"description":"A unique identifier for the job. The identifier must start with a letter or _ and contain only alphanumeric characters, -, or _."},"job":{"description":"Each job must have an id to associate with the job. The key `job_id` is a string and its value is a map of the job\'s configuration data. You must replace `<job_id>` with a string that is unique to the jobs object. The `<job_id>` must start with a letter or _ and contain only alphanumeric characters, -, or _.","one-of":["job-factory","workflow-job"]},"job-factory":{"mapping":{"properties":{"needs":"needs","if":"job-if","strategy":"strategy","name":{"type":"string-strategy-context","description":"The name of the job displayed on GitHub."},"runs-on":{"type":"runs-on","required":true},"timeout-minutes":{"type":"number-strategy-context","description":"The maximum number of minutes to let a workflow run before GitHub automatically cancels it. Default: 360"},"cancel-timeout-minutes":"number-strategy-context","continue-on-error":{"type":"boolean-strategy-context","description":"Prevents a workflow run from failing when a job fails. Set to true to allow a workflow run to pass when this job fails."},"container":"container","services":"services","env":"job-env","environment":"job-environment","permissions":"permissions","concurrency":"job-concurrency","outputs":"job-outputs","defaults":"job-defaults","steps":"steps","snapshot":"snapshot"}}},"workflow-job":{"mapping":{"properties":{"name":{"type":"string-strategy-context","description":"The name of the job displayed on GitHub."},"uses":{"description":"The location and version of a reusable workflow file to run as a job. Use one of the following formats:\\n\\n* `{owner}/{repo}/.github/workflows/{filename}@{ref}` for reusable workflows in public and private repositories.\\n* `./.github/workflows/{filename}` for reusable workflows in the same repository.\\n\\n{ref} can be a SHA, a release tag, or a branch name. Using the commit SHA is the safest for stability and security.","type":"non-empty-string","required":true},"with":"workflow-job-with","secrets":"workflow-job-secrets","needs":"needs","if":"job-if","permissions":"permissions","concurrency":"job-concurrency","strategy":"strategy"}}},"workflow-job-with":{"description":"When a job is used to call a reusable workflow, you can use `with` to provide a map of inputs that are passed to the called workflow.\\n\\nAny inputs that you pass must match the input specifications defined in the called workflow.","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context"}},"workflow-job-secrets":{"description":"When a job is used to call a reusable workflow, you can use `secrets` to provide a map of secrets that are passed to the called workflow.\\n\\nAny secrets that you pass must match the names defined in the called workflow.","one-of":["workflow-job-secrets-mapping","workflow-job-secrets-inherit"]},"workflow-job-secrets-mapping":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context-with-secrets"}},"workflow-job-secrets-inherit":{"string":{"constant":"inherit"}},"needs":{"description":"Use `needs` to identify any jobs that must complete successfully before this job will run. It can be a string or array of strings. If a job fails, all jobs that need it are skipped unless the jobs use a conditional expression that causes the job to continue. If a run contains a series of jobs that need each other, a failure applies to all jobs in the dependency chain from the point of failure onwards.","one-of":["sequence-of-non-empty-string","non-empty-string"]},"job-if":{"description":"You can use the `if` conditional to prevent a job from running unless a condition is met. You can use any supported context and expression to create a conditional.","context":["github","inputs","vars","needs","always(0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"string":{}},"job-if-result":{"context":["github","inputs","vars","needs","always(0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"one-of":["null","boolean","number","string","sequence","mapping"]},"strategy":{"description":"Use `strategy` to use a matrix strategy for your jobs. A matrix strategy lets you use variables in a single job definition to automatically create multiple job runs that are based on the combinations of the variables. ","context":["github","inputs","vars","needs"],"mapping":{"properties":{"fail-fast":{"type":"boolean","description":"Setting `fail-fast` to `false` prevents GitHub from canceling all in-progress jobs if any matrix job fails. Default: `true`"},"max-parallel":{"type":"number","description":"The maximum number of jobs that can run simultaneously when using a matrix job strategy. By default, GitHub will maximize the number of jobs run in parallel depending on runner availability."},"matrix":"matrix"}}},"matrix":{"description":"Use `matrix` to define a matrix of different job configurations. Within your matrix, define one or more variables followed by an array of values.","mapping":{"properties":{"include":{"type":"matrix-filter","description":"Use `include` to expand existing matrix configurations or to add new configurations. The value of `include` is a list of objects.\\n\\nFor each object in the `include` list, the key:value pairs in the object will be added to each of the matrix combinations if none of the key:value pairs overwrite any of the original matrix values. If the object cannot be added to any of the matrix combinations, a new matrix combination will be created instead. Note that the original matrix values will not be overwritten, but added matrix values can be overwritten."},"exclude":{"type":"matrix-filter","description":"To remove specific configurations defined in the matrix, use `exclude`. An excluded configuration only has to be a partial match for it to be excluded."}},"loose-key-type":"non-empty-string","loose-value-type":"sequence"}},"matrix-filter":{"sequence":{"item-type":"matrix-filter-item"}},"matrix-filter-item":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"any"}},"snapshot":{"description":"Use `snapshot` to define a custom image you want to create or update after your job succeeds by taking a snapshot of your runner.","one-of":["non-empty-string","snapshot-mapping"]},"snapshot-mapping":{"mapping":{"properties":{"image-name":{"description":"The desired name of the custom image you want to create or update.","type":"non-empty-string","required":true},"if":"snapshot-if","version":{"description":"The desired major version updates upon a new custom image version creation.","type":"non-empty-string"}}}},"snapshot-if":{"context":["github","inputs","vars","needs","strategy","matrix"],"description":"Use the if conditional to prevent a snapshot from being taken unless a condition is met. Any supported context and expression can be used to create a conditional. Expressions in an `if` conditional do not require the bracketed expression syntax. When you use expressions in an `if` conditional, you may omit the expression syntax because GitHub automatically evaluates the `if` conditional as an expression.","string":{}},"runs-on":{"description":"Use `runs-on` to define the type of machine to run the job on.\\n* The destination machine can be either a GitHub-hosted runner, larger runner, or a self-hosted runner.\\n* You can target runners based on the labels assigned to them, or their group membership, or a combination of these.\\n* You can provide `runs-on` as a single string or as an array of strings.\\n* If you specify an array of strings, your workflow will execute on any runner that matches all of the specified `runs-on` values.\\n* If you would like to run your workflow on multiple machines, use `jobs.<job_id>.strategy`.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","sequence-of-non-empty-string","runs-on-mapping"]},"runs-on-mapping":{"mapping":{"properties":{"group":{"description":"The group from which to select a runner.","type":"non-empty-string"},"labels":"runs-on-labels"}}},"runs-on-labels":{"description":"The label by which to filter for available runners.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"job-env":{"description":"A map of variables that are available to all steps in the job.","context":["github","inputs","vars","needs","strategy","matrix","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"workflow-concurrency":{"description":"Concurrency ensures that only a single job or workflow using the same concurrency group will run at a time. A concurrency group can be any string or expression.\\n\\nYou can also specify `concurrency` at the job level.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#concurrency)","context":["github","inputs","vars"],"one-of":["string","concurrency-mapping"]},"job-concurrency":{"description":"Concurrency ensures that only a single job using the same concurrency group will run at a time. A concurrency group can be any string or expression. The expression can use any context except for the `secrets` context.\\n\\nYou can also specify `concurrency` at the workflow level.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","concurrency-mapping"]},"concurrency-mapping":{"description":"Concurrency ensures that only a single job or workflow using the same concurrency group will run at a time. A concurrency group can be any string or expression.\\n\\nYou can also specify `concurrency` at the job level.\\n\\n[Documentation](https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#concurrency)","mapping":{"properties":{"group":{"type":"non-empty-string","required":true,"description":"When a concurrent job or workflow is queued, if another job or workflow using the same concurrency group in the repository is in progress, the queued job or workflow will be `pending`. Any previously pending job or workflow in the concurrency group will be canceled. To also cancel any currently running job or workflow in the same concurrency group, specify `cancel-in-progress: true`."},"cancel-in-progress":{"type":"boolean","description":"To cancel any currently running job or workflow in the same concurrency group, specify cancel-in-progress: true."},"queue":{"type":"concurrency-queue","description":"The queuing mode for the concurrency group. When set to `max`, workflows or jobs will wait in a queue for the concurrency group up to the maximum queue length. Default: `single` meaning at most one item can be pending."}}}},"concurrency-queue":{"allowed-values":["single","max"]},"job-environment":{"description":"The environment that the job references. All environment protection rules must pass before a job referencing the environment is sent to a runner.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","job-environment-mapping"]},"job-environment-mapping":{"mapping":{"properties":{"name":{"type":"job-environment-name","required":true},"url":{"type":"string-runner-context-no-secrets","description":"The environment URL, which maps to `environment_url` in the deployments API."},"deployment":{"type":"boolean","description":"Whether to create a deployment record for this environment. Defaults to true."}}}},"job-environment-name":{"description":"The name of the environment used by the job.","context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"job-defaults":{"description":"A map of default settings that will apply to all steps in the job. You can also set default settings for the entire workflow.","mapping":{"properties":{"run":"job-defaults-run"}}},"job-defaults-run":{"context":["github","inputs","vars","strategy","matrix","needs","env"],"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"job-outputs":{"description":"A map of outputs for a called workflow. Called workflow outputs are available to all downstream jobs in the caller workflow. Each output has an identifier, an optional `description,` and a `value`. The `value` must be set to the value of an output from a job within the called workflow.","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"steps":{"description":"A job contains a sequence of tasks called `steps`. Steps can run commands, run setup tasks, run an action in your repository, a public repository, or an action published in a Docker registry, wait for background steps to complete, or cancel a background step. Not all steps run actions, but all actions run as a step. Each step runs in its own process in the runner environment and has access to the workspace and filesystem. Because steps run in their own process, changes to environment variables are not preserved between steps. GitHub provides built-in steps to set up and complete a job.","sequence":{"item-type":"steps-item"}},"steps-item":{"one-of":["run-step","regular-step","wait-step","wait-all-step","cancel-step","parallel-step"]},"run-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","timeout-minutes":"step-timeout-minutes","run":{"type":"string-steps-context","description":"Runs command-line programs using the operating system\'s shell. If you do not provide a `name`, the step name will default to the text specified in the `run` command. Commands run using non-login shells by default. You can choose a different shell and customize the shell used to run commands. Each `run` keyword represents a new process and shell in the virtual environment. When you provide multi-line commands, each line runs in the same shell.","required":true},"continue-on-error":"step-continue-on-error","env":"step-env","working-directory":"string-steps-context","shell":"shell","background":"step-background"}}},"regular-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeout-minutes","uses":{"type":"step-uses","required":true},"with":"step-with","env":"step-env","background":"step-background"}}},"wait-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait":{"type":"step-wait-target","required":true}}}},"wait-all-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait-all":{"type":"step-wait-all-value","required":true}}}},"cancel-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","cancel":{"type":"step-cancel-target","required":true}}}},"parallel-step":{"mapping":{"properties":{"parallel":{"type":"parallel-steps","required":true,"description":"Run a group of steps concurrently. All steps in the parallel block run as background steps and the workflow waits for all of them to complete before continuing."}}}},"parallel-steps":{"sequence":{"item-type":"steps-item"}},"step-uses":{"description":"Selects an action to run as part of a step in your job. An action is a reusable unit of code. You can use an action defined in the same repository as the workflow, a public repository, a [private repository with access enabled](https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#allowing-access-to-components-in-a-private-repository), or in a published Docker container image.","string":{"require-non-empty":true}},"step-background":{"boolean":{},"description":"When set to true, runs this step in the background. The workflow continues to the next step immediately without waiting for the background step to finish."},"step-wait-target":{"description":"The step ID or IDs of background steps to wait for.","one-of":["non-empty-string","sequence-of-non-empty-string"]},"step-wait-all-value":{"description":"Wait for all prior background steps to complete. Use as a bare key (`wait-all:`) or with a boolean value.","one-of":["null","boolean"]},"step-cancel-target":{"description":"The step ID of a background step to cancel.","string":{"require-non-empty":true}},"step-continue-on-error":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{},"description":"Prevents a job from failing when a step fails. Set to `true` to allow a job to pass when this step fails."},"step-id":{"string":{"require-non-empty":true},"description":"A unique identifier for the step. You can use the `id` to reference the step in contexts."},"step-if":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"description":"Use the `if` conditional to prevent a step from running unless a condition is met. Any supported context and expression can be used to create a conditional. Expressions in an `if` conditional do not require the bracketed expression syntax. When you use expressions in an `if` conditional, you may omit the expression syntax because GitHub automatically evaluates the `if` conditional as an expression.","string":{}},"step-if-result":{"context":["github","inputs","vars","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"one-of":["null","boolean","number","string","sequence","mapping"]},"step-env":{"description":"Sets variables for steps to use in the runner environment. You can also set variables for the entire workflow or a job.","context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-name":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{},"description":"A name for your step to display on GitHub."},"step-timeout-minutes":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"number":{},"description":"The maximum number of minutes to run the step before killing the process."},"step-with":{"description":"A map of the input parameters defined by the action. Each input parameter is a key/value pair. Input parameters are set as variables. When you specify an input in a workflow file or use a default input value, GitHub creates a variable for the input with the name `INPUT_<VARIABLE_NAME>`. The variable created converts input names to uppercase letters and replaces spaces with `_`.","context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"container":{"description":"A container to run any steps in a job that don\'t already specify a container. If you have steps that use both script and container actions, the container actions will run as sibling containers on the same network with the same volume mounts.\\n\\nIf you do not set a container, all steps will run directly on the host specified by runs-on unless a step refers to an action configured to run in a container.","context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","container-mapping"]},"container-mapping":{"mapping":{"properties":{"image":{"type":"non-empty-string","description":"Use `jobs.<job_id>.container.image` to define the Docker image to use as the container to run the action. The value can be the Docker Hub image or a registry name."},"options":{"type":"string","description":"Use `jobs.<job_id>.container.options` to configure additional Docker container resource options."},"env":"container-env","ports":{"type":"sequence-of-non-empty-string","description":"Use `jobs.<job_id>.container.ports` to set an array of ports to expose on the container."},"volumes":{"type":"sequence-of-non-empty-string","description":"Use `jobs.<job_id>.container.volumes` to set an array of volumes for the container to use. You can use volumes to share data between services or other steps in a job. You can specify named Docker volumes, anonymous Docker volumes, or bind mounts on the host."},"credentials":"container-registry-credentials"}}},"services":{"description":"Additional containers to host services for a job in a workflow. These are useful for creating databases or cache services like redis. The runner on the virtual machine will automatically create a network and manage the life cycle of the service containers. When you use a service container for a job or your step uses container actions, you don\'t need to set port information to access the service. Docker automatically exposes all ports between containers on the same network. When both the job and the action run in a container, you can directly reference the container by its hostname. The hostname is automatically mapped to the service name. When a step does not use a container action, you must access the service using localhost and bind the ports.","context":["github","inputs","vars","needs","strategy","matrix"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"services-container"}},"services-container":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","service-container-mapping"]},"container-registry-credentials":{"description":"If the image\'s container registry requires authentication to pull the image, you can use `jobs.<job_id>.container.credentials` to set a map of the username and password. The credentials are the same values that you would provide to the `docker login` command.","context":["github","inputs","vars","secrets","env"],"mapping":{"properties":{"username":"non-empty-string","password":"non-empty-string"}}},"container-env":{"description":"Use `jobs.<job_id>.container.env` to set a map of variables in the container.","mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"non-empty-string":{"string":{"require-non-empty":true}},"sequence-of-non-empty-string":{"sequence":{"item-type":"non-empty-string"}},"sequence-of-string":{"sequence":{"item-type":"string"}},"boolean-needs-context":{"context":["github","inputs","vars","needs"],"boolean":{}},"number-needs-context":{"context":["github","inputs","vars","needs"],"number":{}},"string-needs-context":{"context":["github","inputs","vars","needs"],"string":{}},"scalar-needs-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","boolean","number"]},"scalar-needs-context-with-secrets":{"context":["github","inputs","vars","needs","secrets","strategy","matrix"],"one-of":["string","boolean","number"]},"boolean-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"boolean":{}},"number-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"number":{}},"string-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"boolean-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"number-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"number":{}},"string-runner-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env"],"string":{}},"string-runner-context-no-secrets":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env"],"string":{}},"string-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"shell":{"string":{"require-non-empty":true},"description":"Use `shell` to override the default shell settings in the runner\'s operating system. You can use built-in shell keywords, or you can define a custom set of shell options. The shell command that is run internally executes a temporary file that contains the commands specified in `run`."},"working-directory":{"string":{"require-non-empty":true},"description":"The `working-directory` keyword specifies the working directory where the command is run."},"cron-mapping":{"mapping":{"properties":{"cron":{"type":"cron-pattern","required":true},"timezone":"timezone-string"}}},"cron-pattern":{"description":"A cron expression that represents a schedule. A scheduled workflow will run at most once every 5 minutes.","string":{"require-non-empty":true}},"timezone-string":{"description":"A string that represents the time zone a scheduled workflow will run relative to in IANA format (e.g. \'America/New_York\' or \'Europe/London\'). If omitted, the workflow will run relative to midnight UTC.","string":{"require-non-empty":true}},"service-container-mapping":{"mapping":{"properties":{"image":{"type":"non-empty-string","description":"The Docker image to use as the container. The value can be the Docker Hub image or a registry name."},"options":{"type":"string","description":"Additional Docker container resource options."},"env":"container-env","ports":{"type":"sequence-of-non-empty-string","description":"An array of ports to expose on the container."},"volumes":{"type":"sequence-of-non-empty-string","description":"An array of volumes for the container to use. You can use volumes to share data between services or other steps in a job. You can specify named Docker volumes, anonymous Docker volumes, or bind mounts on the host."},"credentials":"container-registry-credentials","entrypoint":{"type":"string","description":"Override the default ENTRYPOINT in the service container image."},"command":{"type":"string","description":"Override the default CMD in the service container image."}}}}}}');
      ;
      let workflow_schema_schema;
      function getWorkflowSchema2() {
        if (workflow_schema_schema === void 0) {
          const json = JSON.stringify(workflow_v1_0_min_namespaceObject);
          workflow_schema_schema = schema._.load(new json_object_reader.J(void 0, json));
        }
        return workflow_schema_schema;
      }
    })
  ),
  /***/
  7931: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        dK: () => (
          /* reexport */
          forEachChild
        ),
        qg: () => (
          /* binding */
          parse
        )
      });
      ;
      function forEachChild(node, callback) {
        switch (node.type) {
          case "Script":
          case "CompoundList":
          case "AndOr":
            for (const command of node.commands)
              callback(command);
            return;
          case "Statement":
            callback(node.command);
            return;
          case "Command":
            for (const child of node.prefix)
              callback(child);
            if (node.name)
              callback(node.name);
            for (const child of node.suffix)
              callback(child);
            return;
          case "Pipeline":
            for (const prefix of node.prefixes)
              callback(prefix);
            for (const command of node.commands)
              callback(command);
            return;
          case "Redirected":
            callback(node.command);
            for (const redirect of node.redirects)
              callback(redirect);
            return;
          case "If":
            callback(node.clause);
            callback(node.then);
            for (const branch of node.elif)
              callback(branch);
            if (node.else)
              callback(node.else);
            return;
          case "Elif":
            callback(node.clause);
            callback(node.then);
            return;
          case "For":
          case "Select":
            callback(node.name);
            if (node.wordlist)
              for (const word of node.wordlist)
                callback(word);
            callback(node.body);
            return;
          case "While":
            callback(node.clause);
            callback(node.body);
            return;
          case "Function":
          case "Coproc":
            if (node.name)
              callback(node.name);
            callback(node.body);
            return;
          case "Subshell":
          case "BraceGroup":
            callback(node.body);
            return;
          case "Case":
            callback(node.word);
            for (const item of node.items)
              callback(item);
            return;
          case "CaseItem":
            for (const pattern of node.pattern)
              callback(pattern);
            callback(node.body);
            return;
          case "ArithmeticFor": {
            const initialize = node.initialize;
            if (initialize)
              callback(initialize);
            const test = node.test;
            if (test)
              callback(test);
            const update = node.update;
            if (update)
              callback(update);
            callback(node.body);
            return;
          }
          case "Word":
          case "Glob":
          case "ArithmeticWord":
          case "HereDocBody":
          case "BraceExpansion":
          case "ExtendedGlob": {
            const parts = node.parts;
            if (parts)
              for (const part of parts)
                callback(part);
            return;
          }
          case "DoubleQuoted":
          case "LocaleString":
            for (const part of node.parts)
              callback(part);
            return;
          case "ParameterExpansion":
            if (node.index)
              callback(node.index);
            if (node.operation)
              callback(node.operation);
            return;
          case "Default":
          case "Remove":
          case "Transform":
            callback(node.operand);
            return;
          case "CaseModification":
            if (node.operand)
              callback(node.operand);
            return;
          case "Replace":
            callback(node.pattern);
            callback(node.replacement);
            return;
          case "Slice":
            callback(node.offset);
            if (node.length)
              callback(node.length);
            return;
          case "Assignment": {
            const index = node.index;
            if (index)
              callback(index);
            callback(node.value);
            return;
          }
          case "ArrayValue":
            for (const element of node.elements)
              callback(element);
            return;
          case "Redirect":
          case "HereString":
            if (node.descriptor)
              callback(node.descriptor);
            if (node.target)
              callback(node.target);
            return;
          case "HereDoc":
            if (node.descriptor)
              callback(node.descriptor);
            if (node.delimiter)
              callback(node.delimiter);
            callback(node.body);
            return;
          case "CommandExpansion":
          case "ProcessSubstitution":
          case "ArithmeticCommandExpansion": {
            const script = node.script;
            if (script)
              callback(script);
            return;
          }
          case "ArithmeticExpansion":
          case "ArithmeticCommand":
          case "ArithmeticGroup":
          case "TestCommand":
          case "TestGroup": {
            const expression = node.expression;
            if (expression)
              callback(expression);
            return;
          }
          case "ArithmeticBinary":
          case "TestBinary":
            callback(node.left);
            callback(node.right);
            return;
          case "ArithmeticUnary":
          case "TestUnary":
            callback(node.operand);
            return;
          case "ArithmeticTernary":
            callback(node.test);
            callback(node.consequent);
            callback(node.alternate);
            return;
          case "TestLogical":
            for (const operand of node.operands)
              callback(operand);
            return;
          case "TestNot":
            for (const negation of node.negations)
              callback(negation);
            callback(node.operand);
            return;
          case "Literal":
          case "SingleQuoted":
          case "AnsiCQuoted":
          case "SimpleExpansion":
          case "Names":
          case "Unknown":
          case "FileDescriptor":
          case "FileDescriptorVariable":
          case "HereDocDelimiter":
          case "Time":
          case "Negation":
            return;
          default: {
            const exhaustive = node;
            throw new TypeError(`Unexpected syntax node: ${exhaustive}`);
          }
        }
      }
      ;
      function isOctal(code) {
        return code >= 48 && code <= 55;
      }
      function isHex(code) {
        return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
      }
      function codePoint(value, fallback) {
        try {
          return String.fromCodePoint(value);
        } catch {
          return fallback;
        }
      }
      const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
      function decodeBytes(bytes) {
        return utf8.decode(new Uint8Array(bytes));
      }
      function readByteEscape(source, pos, limit) {
        if (source.charCodeAt(pos) !== 92 || pos + 2 > limit)
          return void 0;
        const escaped = source.charCodeAt(pos + 1);
        const digitsStart = pos + 2;
        let end = digitsStart;
        if (escaped === 120) {
          while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end)))
            end++;
          if (end === digitsStart)
            return void 0;
          return { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
        }
        if (!isOctal(escaped))
          return void 0;
        while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end)))
          end++;
        return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 255, end };
      }
      function decodeAnsiCQuoted(source, start, limit) {
        let pos = start;
        let value = "";
        let bytes = [];
        let nul = -1;
        while (pos < limit && source.charCodeAt(pos) !== 39) {
          const escapeStart = pos;
          const byte = readByteEscape(source, pos, limit);
          if (byte && byte.value >= 128) {
            bytes.push(byte.value);
            pos = byte.end;
            continue;
          }
          if (bytes.length > 0) {
            value += decodeBytes(bytes);
            bytes = [];
          }
          if (byte) {
            if (byte.value === 0 && nul === -1)
              nul = value.length;
            value += String.fromCharCode(byte.value);
            pos = byte.end;
            continue;
          }
          if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
            const runStart = pos;
            while (pos < limit) {
              const code = source.charCodeAt(pos);
              if (code === 39 || code === 92 && pos + 1 < limit)
                break;
              pos++;
            }
            value += source.slice(runStart, pos);
            continue;
          }
          pos++;
          const escaped = source[pos++];
          switch (escaped) {
            case "a":
              value += "\x07";
              break;
            case "b":
              value += "\b";
              break;
            case "e":
            case "E":
              value += "\x1B";
              break;
            case "f":
              value += "\f";
              break;
            case "n":
              value += "\n";
              break;
            case "r":
              value += "\r";
              break;
            case "t":
              value += "	";
              break;
            case "v":
              value += "\v";
              break;
            case "\\":
              value += "\\";
              break;
            case "'":
              value += "'";
              break;
            case '"':
              value += '"';
              break;
            case "?":
              value += "?";
              break;
            case "\n":
              break;
            case "c": {
              const code = pos < limit ? source.charCodeAt(pos) : 39;
              if (code === 39) {
                value += source.slice(escapeStart, pos);
                break;
              }
              pos++;
              if (code === 92) {
                const pair = pos < limit && source.charCodeAt(pos) === 92;
                if (pair)
                  pos++;
                value += "";
                if (!pair && pos < limit) {
                  value += source[pos];
                  pos++;
                }
                break;
              }
              const control = code === 63 ? 127 : code & 31;
              if (control === 0 && code < 128 && nul === -1)
                nul = value.length;
              value += String.fromCharCode(control);
              break;
            }
            case "u":
            case "U": {
              const digitsStart = pos;
              const maxDigits = escaped === "u" ? 4 : 8;
              while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
                pos++;
              if (pos === digitsStart) {
                value += `\\${escaped}`;
                break;
              }
              const raw = source.slice(escapeStart, pos);
              const point = Number.parseInt(source.slice(digitsStart, pos), 16);
              if (point === 0 && nul === -1)
                nul = value.length;
              value += codePoint(point, raw);
              break;
            }
            default:
              value += `\\${escaped}`;
              break;
          }
        }
        if (bytes.length > 0)
          value += decodeBytes(bytes);
        if (nul !== -1)
          value = value.slice(0, nul);
        const closed = pos < limit;
        if (closed)
          pos++;
        return { value, end: pos, closed };
      }
      ;
      class ScriptExpansionImpl {
        static _resolveScript;
        type;
        pos;
        end;
        text;
        #window;
        #script = void 0;
        constructor(type, pos, end, text, window) {
          this.type = type;
          this.pos = pos;
          this.end = end;
          this.text = text;
          this.#window = window;
        }
        get script() {
          const window = this.#window;
          if (window !== void 0) {
            const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
            if (window.context === void 0)
              script.source = window.source;
            this.script = script;
          }
          return this.#script;
        }
        set script(script) {
          this.#script = script;
          this.#window = void 0;
        }
        toJSON() {
          return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
        }
      }
      class ProcessSubstitutionImpl extends ScriptExpansionImpl {
        operator;
        constructor(pos, end, text, operator, window) {
          super("ProcessSubstitution", pos, end, text, window);
          this.operator = operator;
        }
        toJSON() {
          return {
            type: this.type,
            pos: this.pos,
            end: this.end,
            text: this.text,
            operator: this.operator,
            script: this.script
          };
        }
      }
      class ArithmeticExpansionImpl {
        static _resolveExpression;
        type = "ArithmeticExpansion";
        pos;
        end;
        text;
        #window;
        #expression = void 0;
        constructor(pos, end, text, window) {
          this.pos = pos;
          this.end = end;
          this.text = text;
          this.#window = window;
        }
        get expression() {
          const window = this.#window;
          if (window !== void 0) {
            this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
          }
          return this.#expression;
        }
        set expression(expression) {
          this.#expression = expression;
          this.#window = void 0;
        }
        toJSON() {
          return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
        }
      }
      ;
      const MAX_SYNTAX_NESTING = 256;
      ;
      function dequoteValue(parts) {
        let s = "";
        for (const c of parts)
          s += c.type === "Literal" ? c.value : c.text;
        return s;
      }
      function unescapeBareValue(text) {
        const first = text.indexOf("\\");
        if (first === -1)
          return text;
        let s = "";
        let start = 0;
        for (let i = first; i < text.length; i++) {
          if (text.charCodeAt(i) !== 92)
            continue;
          s += text.slice(start, i);
          i++;
          if (i >= text.length) {
            s += "\\";
            start = i;
            break;
          }
          if (text.charCodeAt(i) !== 10)
            s += text[i];
          start = i + 1;
        }
        return s + text.slice(start);
      }
      function continuedExpansionValue(text) {
        let pos = 1;
        while (text[pos] === "\\" && text[pos + 1] === "\n")
          pos += 2;
        return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
      }
      function wordPartsValue(parts) {
        let value = "";
        for (const part of parts) {
          switch (part.type) {
            case "Literal":
            case "Glob":
            case "SingleQuoted":
            case "AnsiCQuoted":
              value += part.value;
              break;
            case "DoubleQuoted":
            case "LocaleString":
              value += dequoteValue(part.parts);
              break;
            case "CommandExpansion":
              value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
              break;
            case "ExtendedGlob":
              value += continuedExpansionValue(part.text);
              break;
            default:
              value += part.text;
              break;
          }
        }
        return value;
      }
      ;
      class WordImpl {
        type = "Word";
        text;
        pos;
        end;
        #source;
        #resolver;
        #depth;
        #parts;
        #value = null;
        constructor(text, pos, end, source, resolver, depth = 0) {
          this.text = text;
          this.pos = pos;
          this.end = end;
          this.#source = source;
          this.#resolver = resolver;
          this.#depth = depth;
          this.#parts = resolver === void 0 ? void 0 : null;
        }
        get value() {
          if (this.#value === null) {
            const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
            this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
          }
          return this.#value;
        }
        get parts() {
          if (this.#parts === null) {
            this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
          }
          return this.#parts;
        }
        set parts(v) {
          this.#parts = v ?? void 0;
        }
        toJSON() {
          return { type: this.type, text: this.text, pos: this.pos, end: this.end, parts: this.parts, value: this.value };
        }
      }
      ;
      function createSubstitutionContext(parent) {
        const boundaries = parent === void 0 ? void 0 : substitutionBoundaries(parent);
        return { boundaries, wordParts: void 0, embeddedParts: void 0, arrayParts: void 0 };
      }
      function substitutionBoundaries(context) {
        return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
      }
      ;
      const CH_TAB = 9;
      const CH_NL = 10;
      const CH_SPACE = 32;
      const CH_BANG = 33;
      const CH_DQUOTE = 34;
      const CH_HASH = 35;
      const CH_DOLLAR = 36;
      const CH_PERCENT = 37;
      const CH_AMP = 38;
      const CH_SQUOTE = 39;
      const CH_LPAREN = 40;
      const CH_RPAREN = 41;
      const CH_STAR = 42;
      const CH_PLUS = 43;
      const CH_COMMA = 44;
      const CH_DASH = 45;
      const CH_DOT = 46;
      const CH_SLASH = 47;
      const CH_0 = 48;
      const CH_9 = 57;
      const CH_COLON = 58;
      const CH_SEMI = 59;
      const CH_LT = 60;
      const CH_EQ = 61;
      const CH_GT = 62;
      const CH_QUESTION = 63;
      const CH_AT = 64;
      const CH_A = 65;
      const CH_Z = 90;
      const CH_LBRACKET = 91;
      const CH_BACKSLASH = 92;
      const CH_RBRACKET = 93;
      const CH_CARET = 94;
      const CH_UNDERSCORE = 95;
      const CH_BACKTICK = 96;
      const CH_a = 97;
      const CH_z = 122;
      const CH_LBRACE = 123;
      const CH_PIPE = 124;
      const CH_RBRACE = 125;
      const CH_TILDE = 126;
      function skipLineContinuations(source, pos, end) {
        while (pos + 1 < end && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
          pos += 2;
        return pos;
      }
      ;
      function hasGlobCharacters(text) {
        return /[*?[]/.test(text);
      }
      const bracketSyntax = new Uint8Array(128);
      bracketSyntax[CH_BANG] = 1;
      bracketSyntax[CH_CARET] = 1;
      bracketSyntax[CH_LBRACKET] = 1;
      bracketSyntax[CH_RBRACKET] = 1;
      bracketSyntax[CH_COLON] = 1;
      bracketSyntax[CH_DOT] = 1;
      bracketSyntax[CH_EQ] = 1;
      bracketSyntax[CH_DASH] = 1;
      bracketSyntax[CH_BACKSLASH] = 1;
      function bracketEnds(source, start, end, parts, offset) {
        let close = end - 1;
        while (close > start && source.charCodeAt(close) !== CH_RBRACKET)
          close--;
        if (close === start)
          return null;
        const positions = [];
        const kinds = [];
        const members = [];
        let partIndex = 0;
        let symbols = false;
        for (let pos = start; pos < end; pos++) {
          while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
            partIndex++;
          const part = parts?.[partIndex];
          const tokenPos = pos;
          let kind = 0;
          if (part && part.pos <= pos + offset && part.type !== "Literal") {
            pos = part.end - offset - 1;
          } else {
            kind = source.charCodeAt(pos);
            if (kind === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL) {
              pos++;
              continue;
            }
            if (kind >= 128 || !bracketSyntax[kind])
              kind = 0;
          }
          const last = kinds.length - 1;
          if (kind === 0 && last >= 0 && kinds[last] === 0) {
            members[last]++;
            continue;
          }
          if (last >= 0 && kinds[last] === CH_LBRACKET && (kind === CH_COLON || kind === CH_EQ || kind === CH_DOT)) {
            symbols = true;
          }
          positions.push(tokenPos);
          kinds.push(kind);
          members.push(1);
        }
        const count = kinds.length;
        let symbolEnd;
        if (symbols) {
          symbolEnd = new Int32Array(count).fill(-1);
          let close2 = -1;
          let colon = -1;
          let eq = -1;
          let dot = -1;
          for (let i = count - 1; i >= 0; i--) {
            const kind = kinds[i + 2];
            if (kind === CH_RBRACKET)
              close2 = i + 2;
            else if (kinds[i + 3] === CH_RBRACKET) {
              if (kind === CH_COLON)
                colon = i + 2;
              else if (kind === CH_EQ)
                eq = i + 2;
              else if (kind === CH_DOT)
                dot = i + 2;
            }
            if (kinds[i] !== CH_LBRACKET)
              continue;
            const type = kinds[i + 1];
            const found = type === CH_COLON ? colon : type === CH_EQ ? eq : type === CH_DOT ? dot : -1;
            if (found !== -1 && (type === CH_DOT || close2 === -1 || close2 > found))
              symbolEnd[i] = found + 2;
          }
        }
        const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
        const endFrom = new Int32Array(count + 2).fill(-1);
        const resume = (next, range) => {
          if (next >= count)
            return -1;
          if (range && kinds[next] === CH_DASH && next + 1 < count && kinds[next + 1] !== CH_RBRACKET) {
            let last = next + 1;
            if (kinds[last] === CH_BACKSLASH) {
              if (last + 1 >= count)
                return -1;
              last++;
            }
            let after = last + 1;
            if (kinds[last] === CH_LBRACKET && kinds[last + 1] === CH_DOT) {
              const symbol = subBracket(last);
              if (symbol !== -1)
                after = symbol;
            } else if (kinds[last] === 0 && members[last] > 1) {
              return endFrom[last];
            }
            if (after >= count)
              return -1;
            return kinds[after] === CH_RBRACKET ? after + 1 : endFrom[after];
          }
          return kinds[next] === CH_RBRACKET ? next + 1 : endFrom[next];
        };
        for (let t = count - 1; t >= 0; t--) {
          const kind = kinds[t];
          let after = t + 1;
          let range = true;
          if (kind === CH_BACKSLASH) {
            if (t + 1 >= count)
              continue;
            after = t + 2;
          } else if (kind === CH_LBRACKET) {
            const type = kinds[t + 1];
            if (type === CH_COLON || type === CH_EQ || type === CH_DOT) {
              const symbol = subBracket(t);
              if (symbol !== -1) {
                after = symbol;
                range = type === CH_DOT;
              }
            }
          }
          endFrom[t] = resume(after, range);
        }
        const ends = /* @__PURE__ */ new Map();
        for (let t = 0; t < count; t++) {
          if (kinds[t] !== CH_LBRACKET)
            continue;
          let first = t + 1;
          if (kinds[first] === CH_BANG || kinds[first] === CH_CARET)
            first++;
          if (first >= count)
            continue;
          const close2 = kinds[first] === CH_RBRACKET ? resume(first + 1, true) : endFrom[first];
          if (close2 !== -1)
            ends.set(positions[t], positions[close2 - 1] + 1);
        }
        return ends;
      }
      function appendRange(source, start, end, parts, index, offset, result) {
        while (start < end) {
          while (parts && index < parts.length && parts[index].end <= start + offset)
            index++;
          const part = parts?.[index];
          if (part && part.pos === start + offset && part.end <= end + offset) {
            result.push(part);
            start = part.end - offset;
            index++;
            continue;
          }
          const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
          const text = source.slice(start, stop);
          result.push({ type: "Literal", pos: start + offset, end: stop + offset, text, value: unescapeBareValue(text) });
          start = stop;
        }
        return index;
      }
      function parseGlobParts(source, start, end, parts, offset = 0) {
        let result;
        let brackets;
        let partIndex = 0;
        let emittedIndex = 0;
        let literalStart = start;
        for (let pos = start; pos < end; pos++) {
          while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
            partIndex++;
          const part = parts?.[partIndex];
          if (part && part.pos <= pos + offset && part.type !== "Literal") {
            pos = part.end - offset - 1;
            continue;
          }
          const character = source.charCodeAt(pos);
          if (character === CH_BACKSLASH) {
            pos++;
            continue;
          }
          let globEnd;
          if (character === CH_STAR || character === CH_QUESTION) {
            const limit = part ? Math.min(end, part.end - offset) : end;
            const next = skipLineContinuations(source, pos + 1, limit);
            if (next < limit && source.charCodeAt(next) === CH_LPAREN)
              continue;
            globEnd = pos + 1;
            if (character === CH_STAR) {
              while (globEnd < limit && source.charCodeAt(globEnd) === CH_STAR) {
                const next2 = skipLineContinuations(source, globEnd + 1, limit);
                if (next2 < limit && source.charCodeAt(next2) === CH_LPAREN)
                  break;
                globEnd++;
              }
            }
          } else if (character === CH_LBRACKET) {
            if (brackets === void 0)
              brackets = bracketEnds(source, pos, end, parts, offset);
            const close = brackets?.get(pos);
            if (close === void 0)
              continue;
            globEnd = close;
          } else {
            continue;
          }
          if (!result)
            result = [];
          emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
          const text = source.slice(pos, globEnd);
          let glob;
          if (character === CH_LBRACKET) {
            const interior = [];
            emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
            glob = {
              type: "Glob",
              kind: "bracket",
              pos: pos + offset,
              end: globEnd + offset,
              text,
              value: "[" + wordPartsValue(interior) + "]",
              parts: interior
            };
          } else {
            glob = {
              type: "Glob",
              kind: character === CH_STAR ? "star" : "question",
              pos: pos + offset,
              end: globEnd + offset,
              text,
              value: text,
              parts: void 0
            };
          }
          result.push(glob);
          literalStart = globEnd;
          pos = globEnd - 1;
        }
        if (!result)
          return parts ?? void 0;
        appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
        return result;
      }
      ;
      const Token = {
        Word: 0,
        Assignment: 1,
        Semi: 2,
        Newline: 3,
        Pipe: 4,
        And: 5,
        Or: 6,
        Amp: 7,
        LParen: 8,
        RParen: 9,
        LBrace: 10,
        RBrace: 11,
        Bang: 12,
        If: 13,
        Then: 14,
        Else: 15,
        Elif: 16,
        Fi: 17,
        Do: 18,
        Done: 19,
        For: 20,
        While: 21,
        Until: 22,
        In: 23,
        Case: 24,
        Esac: 25,
        Function: 26,
        DoubleSemi: 27,
        SemiAmp: 28,
        DoubleSemiAmp: 29,
        Select: 30,
        DblLBracket: 31,
        DblRBracket: 32,
        EOF: 33,
        ArithCmd: 34,
        Coproc: 35,
        Redirect: 36
      };
      class TokenValue {
        token = Token.EOF;
        // Materialized token value, or null for word tokens whose value has not been
        // requested yet (computed from [pos, end) on demand via the owning lexer).
        _value = "";
        _owner;
        pos = 0;
        end = 0;
        fileDescriptor = void 0;
        variableName = void 0;
        descriptorEnd = 0;
        delimiterQuoted = false;
        content = void 0;
        targetPos = 0;
        targetEnd = 0;
        assignmentOperatorPos = -1;
        // True when `value` is exactly the raw source span [pos, end) — lets consumers
        // reuse the string instead of slicing the source again.
        raw = false;
        // True when a word contains no quoting, escaped characters, or expansions.
        // Backslash-newline continuations preserve keyword eligibility.
        keywordEligible = false;
        constructor(owner = null) {
          this._owner = owner;
        }
        get value() {
          return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
        }
        set value(v) {
          this._value = v;
        }
        reset() {
          this.token = Token.EOF;
          this._value = "";
          this.pos = 0;
          this.end = 0;
          this.fileDescriptor = void 0;
          this.variableName = void 0;
          this.descriptorEnd = 0;
          this.delimiterQuoted = false;
          this.content = void 0;
          this.targetPos = 0;
          this.targetEnd = 0;
          this.assignmentOperatorPos = -1;
          this.raw = false;
          this.keywordEligible = false;
        }
        copyFrom(other) {
          this.token = other.token;
          this._value = other._value;
          this.pos = other.pos;
          this.end = other.end;
          this.fileDescriptor = other.fileDescriptor;
          this.variableName = other.variableName;
          this.descriptorEnd = other.descriptorEnd;
          this.delimiterQuoted = other.delimiterQuoted;
          this.content = other.content;
          this.targetPos = other.targetPos;
          this.targetEnd = other.targetEnd;
          this.assignmentOperatorPos = other.assignmentOperatorPos;
          this.raw = other.raw;
          this.keywordEligible = other.keywordEligible;
        }
      }
      const RESERVED_WORDS = /* @__PURE__ */ new Map([
        ["if", Token.If],
        ["then", Token.Then],
        ["else", Token.Else],
        ["elif", Token.Elif],
        ["fi", Token.Fi],
        ["do", Token.Do],
        ["done", Token.Done],
        ["for", Token.For],
        ["while", Token.While],
        ["until", Token.Until],
        ["in", Token.In],
        ["case", Token.Case],
        ["esac", Token.Esac],
        ["function", Token.Function],
        ["select", Token.Select],
        ["coproc", Token.Coproc],
        ["!", Token.Bang],
        ["{", Token.LBrace],
        ["}", Token.RBrace]
      ]);
      function requiresFunctionKeyword(name) {
        return RESERVED_WORDS.has(name) || name === "time" || name === "[[" || name === "]]" || name.includes("=");
      }
      const charType = new Uint8Array(128);
      charType[CH_PIPE] = 1;
      charType[CH_AMP] = 1;
      charType[CH_SEMI] = 1;
      charType[CH_LPAREN] = 1;
      charType[CH_RPAREN] = 1;
      charType[CH_LT] = 1;
      charType[CH_GT] = 1;
      charType[CH_SPACE] = 1;
      charType[CH_TAB] = 1;
      charType[CH_NL] = 1;
      charType[CH_BACKSLASH] = 2;
      charType[CH_SQUOTE] = 2;
      charType[CH_DQUOTE] = 2;
      charType[CH_DOLLAR] = 2;
      charType[CH_BACKTICK] = 2;
      charType[CH_LBRACE] = 2;
      function skipBlanks(source, pos, end) {
        while (pos < end) {
          const ch = source.charCodeAt(pos);
          if (ch === CH_SPACE || ch === CH_TAB)
            pos++;
          else if (ch === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL)
            pos += 2;
          else
            break;
        }
        return pos;
      }
      const arithmeticWordDelimiter = new Uint8Array(128);
      for (const ch of [
        CH_TAB,
        CH_NL,
        CH_SPACE,
        CH_BANG,
        CH_PERCENT,
        CH_AMP,
        CH_LPAREN,
        CH_RPAREN,
        CH_STAR,
        CH_PLUS,
        CH_COMMA,
        CH_DASH,
        CH_SLASH,
        CH_COLON,
        CH_LT,
        CH_EQ,
        CH_GT,
        CH_QUESTION,
        CH_CARET,
        CH_PIPE
      ]) {
        arithmeticWordDelimiter[ch] = 1;
      }
      function hasEmbeddedWordStructure(source, start, end) {
        for (let pos = start; pos < end; pos++) {
          const ch = source.charCodeAt(pos);
          if (ch === CH_BACKSLASH || ch === CH_SQUOTE || ch === CH_DQUOTE || ch === CH_DOLLAR || ch === CH_BACKTICK || (ch === CH_LT || ch === CH_GT) && pos + 1 < end && source.charCodeAt(pos + 1) === CH_LPAREN) {
            return true;
          }
        }
        return false;
      }
      function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
        let depth = 0;
        let ternaryDepth = 0;
        for (let i = 0; i < s.length; i++) {
          const c = s.charCodeAt(i);
          if (c === CH_BACKSLASH) {
            i++;
            continue;
          }
          if (c === CH_LBRACE) {
            depth++;
            continue;
          }
          if (c === CH_RBRACE) {
            if (depth > 0)
              depth--;
            continue;
          }
          if (c === CH_SQUOTE) {
            i++;
            while (i < s.length && s.charCodeAt(i) !== CH_SQUOTE)
              i++;
            continue;
          }
          if (c === CH_DQUOTE) {
            i++;
            while (i < s.length) {
              const quoted = s.charCodeAt(i);
              if (quoted === CH_DQUOTE)
                break;
              if (quoted === CH_BACKSLASH) {
                i += 2;
                continue;
              }
              const nestedEnd2 = findNestedEnd?.(i, true) ?? i;
              if (nestedEnd2 > i) {
                i = nestedEnd2;
                continue;
              }
              i++;
            }
            continue;
          }
          const nestedEnd = findNestedEnd?.(i, false) ?? i;
          if (nestedEnd > i) {
            i = nestedEnd - 1;
            continue;
          }
          if (pairTernaries && depth === 0) {
            if (c === CH_QUESTION) {
              ternaryDepth++;
              continue;
            }
            if (c === CH_COLON && ternaryDepth > 0) {
              ternaryDepth--;
              continue;
            }
          }
          if (c === target && depth === 0)
            return i;
        }
        return -1;
      }
      const isIdChar = new Uint8Array(128);
      for (let i = CH_a; i <= CH_z; i++)
        isIdChar[i] = 3;
      for (let i = CH_A; i <= CH_Z; i++)
        isIdChar[i] = 3;
      for (let i = CH_0; i <= CH_9; i++)
        isIdChar[i] = 2;
      isIdChar[CH_UNDERSCORE] = 3;
      const extglobPrefix = new Uint8Array(128);
      extglobPrefix[CH_QUESTION] = 1;
      extglobPrefix[CH_AT] = 1;
      extglobPrefix[CH_STAR] = 1;
      extglobPrefix[CH_PLUS] = 1;
      extglobPrefix[CH_BANG] = 1;
      extglobPrefix[CH_EQ] = 1;
      function isExtglobOpen(prefix) {
        return prefix < 128 && prefix !== CH_EQ && extglobPrefix[prefix] === 1;
      }
      const extglobOp = {
        [CH_QUESTION]: "?",
        [CH_AT]: "@",
        [CH_STAR]: "*",
        [CH_PLUS]: "+",
        [CH_BANG]: "!"
      };
      function isDQChild(p) {
        const t = p.type;
        return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
      }
      function isAllDigitsRange(src, start, end) {
        for (let i = start; i < end; i++) {
          const c = src.charCodeAt(i);
          if (c < CH_0 || c > CH_9)
            return false;
        }
        return end > start;
      }
      const ASSIGNMENT_INVALID = -1;
      const ASSIGNMENT_NAME_START = 0;
      const ASSIGNMENT_NAME = 1;
      const ASSIGNMENT_AFTER_INDEX = 2;
      const ASSIGNMENT_AFTER_PLUS = 3;
      const ASSIGNMENT_INDEX_BASE = 4;
      function joinWordParts(head, tail) {
        const last = head[head.length - 1];
        const first = tail[0];
        let start = 0;
        if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
          head[head.length - 1] = {
            type: "Literal",
            pos: last.pos,
            end: first.end,
            text: last.text + first.text,
            value: last.value + first.value
          };
          start = 1;
        }
        for (let i = start; i < tail.length; i++)
          head.push(tail[i]);
        return head;
      }
      function isMatchedAssignment(state) {
        return state < ASSIGNMENT_INVALID;
      }
      function assignmentOperatorPos(state) {
        return -state - 2;
      }
      function scanAssignmentPrefix(src, start, end, initialState) {
        let state = initialState;
        for (let i = start; i < end && state >= 0; i++) {
          const c = src.charCodeAt(i);
          if (state >= ASSIGNMENT_INDEX_BASE) {
            if (c === CH_LBRACKET)
              state++;
            else if (c === CH_RBRACKET && --state === ASSIGNMENT_INDEX_BASE)
              state = ASSIGNMENT_AFTER_INDEX;
          } else if (state === ASSIGNMENT_NAME_START) {
            state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
          } else if (state === ASSIGNMENT_NAME) {
            if (c < 128 && isIdChar[c] & 2)
              continue;
            if (c === CH_LBRACKET)
              state = ASSIGNMENT_INDEX_BASE + 1;
            else if (c === CH_PLUS)
              state = ASSIGNMENT_AFTER_PLUS;
            else
              state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
          } else if (state === ASSIGNMENT_AFTER_INDEX) {
            if (c === CH_PLUS)
              state = ASSIGNMENT_AFTER_PLUS;
            else
              state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
          } else {
            state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
          }
        }
        return state;
      }
      function setToken(out, token, value, pos = 0, end = 0) {
        out.token = token;
        out._value = value;
        out.pos = pos;
        out.end = end;
        out.fileDescriptor = void 0;
        out.variableName = void 0;
        out.descriptorEnd = 0;
        out.delimiterQuoted = false;
        out.content = void 0;
        out.assignmentOperatorPos = -1;
        out.raw = false;
        out.keywordEligible = false;
      }
      function setSpanToken(out, token, pos, end, raw) {
        out.token = token;
        out._value = null;
        out.pos = pos;
        out.end = end;
        out.fileDescriptor = void 0;
        out.variableName = void 0;
        out.descriptorEnd = 0;
        out.delimiterQuoted = false;
        out.content = void 0;
        out.assignmentOperatorPos = -1;
        out.raw = raw;
        out.keywordEligible = false;
      }
      function matchReservedWord(src, start, len) {
        switch (src.charCodeAt(start)) {
          case CH_BANG:
            return len === 1 ? Token.Bang : void 0;
          case CH_LBRACE:
            return len === 1 ? Token.LBrace : void 0;
          case CH_RBRACE:
            return len === 1 ? Token.RBrace : void 0;
          case 105: {
            if (len !== 2)
              return void 0;
            const c = src.charCodeAt(start + 1);
            return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
          }
          case 102:
            if (len === 2)
              return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
            if (len === 3)
              return src.startsWith("for", start) ? Token.For : void 0;
            if (len === 8)
              return src.startsWith("function", start) ? Token.Function : void 0;
            return void 0;
          case 116:
            return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
          case 101:
            if (len !== 4)
              return void 0;
            if (src.startsWith("else", start))
              return Token.Else;
            if (src.startsWith("elif", start))
              return Token.Elif;
            if (src.startsWith("esac", start))
              return Token.Esac;
            return void 0;
          case 100:
            if (len === 2)
              return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
            if (len === 4)
              return src.startsWith("done", start) ? Token.Done : void 0;
            return void 0;
          case 99:
            if (len === 4)
              return src.startsWith("case", start) ? Token.Case : void 0;
            if (len === 6)
              return src.startsWith("coproc", start) ? Token.Coproc : void 0;
            return void 0;
          case 119:
            return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
          case 117:
            return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
          case 115:
            return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
          default:
            return void 0;
        }
      }
      const LexContext = {
        Normal: 0,
        CommandStart: 1,
        TestMode: 2,
        // After a prefix element: assignments still recognized, reserved words not.
        CommandPrefix: 3,
        // Assignment arguments retain ordinary word boundaries inside subscripts.
        Declaration: 4,
        ArrayElement: 5,
        FunctionName: 6,
        CasePattern: 7,
        // Arguments of eval and let: ordinary words, but `name=(…)` keeps its array value as in Bash.
        EvalArgument: 8
      };
      function isBraceCommandOpener(after) {
        return after === CH_SPACE || after === CH_TAB || after === CH_NL || after === CH_PIPE;
      }
      class Lexer2 {
        static _findSubstitutionEnd;
        src;
        srcEnd;
        parenBoundary;
        pos;
        current;
        nextState;
        hasPeek;
        pendingHereDocs;
        substitutionContext;
        _errors = null;
        _buildParts = false;
        // Build processed text while scanning. Off on the normal token path (values
        // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
        // command bodies, and bounded value re-lexes. _buildParts implies it.
        _buildValue = false;
        // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
        // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
        _nestingDepth = 0;
        // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
        // parsed in place against the original source — every position is then absolute, with
        // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
        constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
          this.src = src;
          this.srcEnd = end;
          this.parenBoundary = parenBoundary;
          this.pos = start;
          this.current = new TokenValue(this);
          this.nextState = new TokenValue(this);
          this.hasPeek = false;
          this.pendingHereDocs = null;
          this.substitutionContext = context;
          if (start === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
            const nl = src.indexOf("\n");
            this.pos = nl === -1 ? this.srcEnd : nl + 1;
          }
        }
        getSource() {
          return this.src;
        }
        // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
        fork(start, end, parenBoundary = false) {
          const lexer = new Lexer2(this.src, start, end, parenBoundary, this.substitutionContext);
          lexer._nestingDepth = this._nestingDepth;
          return lexer;
        }
        getSubstitutionContext() {
          return this.substitutionContext;
        }
        get errors() {
          return this._errors ?? (this._errors = []);
        }
        // A substitution's script parses lazily, one level below the window it was found in, in
        // place over `inner` at `start`, sharing this scan's substitution boundaries.
        commandExpansion(pos, text, start, inner, parenBoundary = false) {
          const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
          return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
        }
        // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
        // substring of the source: that script parses the decoded body as its own source.
        decodedCommandExpansion(pos, text, inner) {
          const window = this.scriptWindow(inner, 0, inner.length, false, true);
          return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
        }
        processSubstitution(pos, text, operator, inner) {
          const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
          return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
        }
        // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
        scriptWindow(source, start, end, parenBoundary, decoded = false) {
          if (this._nestingDepth > MAX_SYNTAX_NESTING)
            return void 0;
          const context = decoded ? void 0 : this.substitutionContext;
          return { source, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
        }
        getPos() {
          return this.pos;
        }
        findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
          if (Lexer2._findSubstitutionEnd === void 0)
            return -1;
          return Lexer2._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
        }
        /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
        _tokenValue(pos, end, raw) {
          return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
        }
        // Re-lex [start, end) in value mode to produce the processed word text. Bounded
        // to the span, so every expansion the original scan consumed closes within it.
        // Errors were already reported by the original scan; suppress duplicates.
        wordValueOf(start, end) {
          const savedPos = this.pos;
          const savedEnd = this.srcEnd;
          const savedBracketWindow = this._bracketWindow;
          const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
          const savedBuildValue = this._buildValue;
          const savedUnbalanced = this._unbalanced;
          const errorCount = this._errors === null ? 0 : this._errors.length;
          this.pos = start;
          this.srcEnd = end;
          this._buildValue = true;
          this.readWordText();
          if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
            this.pos = start;
            this.readWordText(true);
          }
          const value = this._wordText;
          this.pos = savedPos;
          this.srcEnd = savedEnd;
          this._bracketWindow = savedBracketWindow;
          this._arithmeticBracketWindow = savedArithmeticBracketWindow;
          this._buildValue = savedBuildValue;
          this._unbalanced = savedUnbalanced;
          if (this._errors !== null)
            this._errors.length = errorCount;
          return value;
        }
        /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
        findClosingBracket(start, end = this.srcEnd) {
          const limit = Math.min(end, this.srcEnd);
          let window = this._bracketWindow;
          if (!window || window.limit !== limit) {
            window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
            this._bracketWindow = window;
          }
          if (start > window.last)
            return -1;
          if (window.depth !== this._nestingDepth) {
            window = { limit, depth: this._nestingDepth, last: window.last };
            this._bracketWindow = window;
          }
          if (window.failed?.has(start))
            return -1;
          const unmatched = [];
          const close = this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, true, unmatched);
          if (close === -1) {
            const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
            for (const starts of unmatched)
              for (const pos of starts)
                failed.add(pos);
          }
          return close;
        }
        /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
        findClosingArithmeticBracket(start, end = this.srcEnd) {
          const limit = Math.min(end, this.srcEnd);
          let window = this._arithmeticBracketWindow;
          if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
            window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
            this._arithmeticBracketWindow = window;
          }
          if (window.failed.has(start))
            return -1;
          return this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, false, void 0, window.failed);
        }
        /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
        findClosingBrace(start, end = this.srcEnd) {
          return this.findClosingShellDelimiter(start, end, CH_RBRACE);
        }
        /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
        findClosingParenthesis(start, end = this.srcEnd) {
          const savedPos = this.pos;
          const savedEnd = this.srcEnd;
          const savedBracketWindow = this._bracketWindow;
          const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
          const savedUnbalanced = this._unbalanced;
          this.pos = start;
          this.srcEnd = Math.min(end, this.srcEnd);
          this.extractBalanced();
          const close = this._unbalanced ? -1 : this.pos - 1;
          this.pos = savedPos;
          this.srcEnd = savedEnd;
          this._bracketWindow = savedBracketWindow;
          this._arithmeticBracketWindow = savedArithmeticBracketWindow;
          this._unbalanced = savedUnbalanced;
          return close;
        }
        /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
        findArithmeticExpansionEnd(start, end = this.srcEnd) {
          const scanner = this.fork(start, end);
          scanner.pos = start + 1;
          scanner.scanArithmeticBody();
          return scanner.pos;
        }
        /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
        findArithmeticWordEnd(start, end = this.srcEnd) {
          const scanner = this.fork(start, end);
          scanner.pos = start;
          return scanner.scanArithmeticWordEnd();
        }
        scanArithmeticWordEnd() {
          while (this.pos < this.srcEnd) {
            const ch = this.src.charCodeAt(this.pos);
            if (ch === CH_DOLLAR) {
              this.readDollar();
              continue;
            }
            if (ch === CH_BACKTICK) {
              this.readBacktickExpansion();
              continue;
            }
            if (ch === CH_SQUOTE) {
              this.pos++;
              this.skipSQ();
              continue;
            }
            if (ch === CH_DQUOTE) {
              this.pos++;
              this.skipDQ();
              continue;
            }
            if (ch === CH_BACKSLASH) {
              this.pos += 2;
              continue;
            }
            if (ch === CH_LBRACKET) {
              const close = this.findClosingBracket(this.pos + 1);
              if (close !== -1) {
                this.pos = close + 1;
                continue;
              }
            }
            if ((ch === CH_LT || ch === CH_GT) && this.src.charCodeAt(this.pos + 1) === CH_LPAREN) {
              this.pos += 2;
              this.extractBalanced();
              continue;
            }
            if (ch < 128 && arithmeticWordDelimiter[ch])
              break;
            this.pos++;
          }
          return this.pos;
        }
        // Only array assignment bodies take comments and leading `[` subscripts and reject operators;
        // extglob shares this scanner, and `#` is pattern data there.
        findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
          const savedPos = this.pos;
          const savedEnd = this.srcEnd;
          const savedBracketWindow = this._bracketWindow;
          const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
          const savedUnbalanced = this._unbalanced;
          this.srcEnd = Math.min(end, this.srcEnd);
          const delimiters = [closing];
          bracketStarts?.push([]);
          const failedStarts = failedBrackets ? [start] : void 0;
          let pos = start;
          let wordStart = true;
          let invalid = -1;
          while (pos < this.srcEnd) {
            const expected = delimiters[delimiters.length - 1];
            if (bracketStarts && expected === CH_RBRACKET)
              bracketStarts[bracketStarts.length - 1].push(pos);
            const ch = this.src.charCodeAt(pos);
            if (ch === CH_BACKSLASH) {
              if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== CH_NL)
                wordStart = false;
              pos += 2;
              continue;
            }
            if (ch === CH_HASH && array && delimiters.length === 1 && wordStart) {
              while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_NL)
                pos++;
              continue;
            }
            if (ch === CH_SQUOTE) {
              this.pos = pos + 1;
              this.skipSQ();
              pos = this.pos;
              wordStart = false;
              continue;
            }
            if (ch === CH_DQUOTE) {
              this.pos = pos + 1;
              this.skipDQ();
              pos = this.pos;
              wordStart = false;
              continue;
            }
            if (ch === CH_BACKTICK) {
              pos++;
              while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_BACKTICK) {
                if (this.src.charCodeAt(pos) === CH_BACKSLASH)
                  pos++;
                pos++;
              }
              if (pos < this.srcEnd)
                pos++;
              wordStart = false;
              continue;
            }
            if (ch === CH_DOLLAR && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN || (ch === CH_LT || ch === CH_GT) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN) {
              this.pos = pos + 2;
              this.extractBalanced();
              pos = this.pos;
              wordStart = false;
              continue;
            }
            if (ch === CH_DOLLAR && pos + 1 < this.srcEnd) {
              const after = this.src.charCodeAt(pos + 1);
              if (after === CH_SQUOTE) {
                pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
                wordStart = false;
                continue;
              }
              if (after === CH_DOLLAR) {
                pos += 2;
                wordStart = false;
                continue;
              }
              if (after === CH_LBRACE && braces) {
                delimiters.push(CH_RBRACE);
                bracketStarts?.push([]);
                pos += 2;
                wordStart = false;
                continue;
              }
            }
            if (array && delimiters.length === 1) {
              if (ch === CH_LBRACKET && wordStart) {
                delimiters.push(CH_RBRACKET);
                bracketStarts?.push([]);
              } else if (invalid === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
                invalid = pos;
              }
            }
            if (expected === CH_RBRACKET && ch === CH_LBRACKET) {
              delimiters.push(CH_RBRACKET);
              bracketStarts?.push([]);
              failedStarts?.push(pos + 1);
            } else if (expected === CH_RPAREN && ch === CH_LPAREN) {
              delimiters.push(CH_RPAREN);
              bracketStarts?.push([]);
            } else if (ch === expected) {
              delimiters.pop();
              failedStarts?.pop();
              bracketStarts?.pop();
              if (delimiters.length === 0) {
                this.pos = savedPos;
                this.srcEnd = savedEnd;
                this._bracketWindow = savedBracketWindow;
                this._arithmeticBracketWindow = savedArithmeticBracketWindow;
                this._unbalanced = savedUnbalanced;
                if (invalid !== -1)
                  this.errors.push({ message: `unexpected '${this.src[invalid]}' in array assignment`, pos: invalid });
                return pos;
              }
              wordStart = false;
              pos++;
              continue;
            }
            wordStart = ch < 128 && (charType[ch] & 1) !== 0;
            pos++;
          }
          if (failedStarts)
            for (const start2 of failedStarts)
              failedBrackets.add(start2);
          this.pos = savedPos;
          this.srcEnd = savedEnd;
          this._bracketWindow = savedBracketWindow;
          this._arithmeticBracketWindow = savedArithmeticBracketWindow;
          this._unbalanced = savedUnbalanced;
          return -1;
        }
        // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
        // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
        // ends the word before the brace closes. The word scan reports errors in the skipped text.
        scanBraceExpansion(start, results) {
          const src = this.src;
          const len = this.srcEnd;
          const cached = results.get(start);
          if (cached !== void 0)
            return cached;
          const savedPos = this.pos;
          const savedUnbalanced = this._unbalanced;
          const errorCount = this._errors === null ? 0 : this._errors.length;
          const frames = [start, 0];
          let pos = start + 1;
          while (pos < len) {
            const ch = src.charCodeAt(pos);
            const type = ch < 128 ? charType[ch] : 0;
            if (type === 0) {
              pos++;
              if (ch === CH_RBRACE) {
                const hasSep = frames.pop();
                results.set(frames.pop(), hasSep ? pos : -1);
                if (frames.length === 0)
                  break;
              } else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) {
                frames[frames.length - 1] = 1;
              }
              continue;
            }
            const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
            if (type & 1) {
              if (next === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
                this.pos = pos + 2;
                this.extractBalanced();
                pos = this.pos;
              } else if (ch === CH_LPAREN && isExtglobOpen(src.charCodeAt(pos - 1))) {
                const close = this.findClosingShellDelimiter(pos + 1, len, CH_RPAREN);
                if (close === -1)
                  break;
                pos = close + 1;
              } else {
                break;
              }
            } else if (ch === CH_BACKSLASH) {
              pos += 2;
            } else if (ch === CH_SQUOTE) {
              this.pos = pos + 1;
              this.skipSQ();
              pos = this.pos;
            } else if (ch === CH_DQUOTE) {
              this.pos = pos + 1;
              this.skipDQ();
              pos = this.pos;
            } else if (ch === CH_BACKTICK) {
              pos++;
              while (pos < len && src.charCodeAt(pos) !== CH_BACKTICK)
                pos += src.charCodeAt(pos) === CH_BACKSLASH ? 2 : 1;
              pos++;
            } else if (ch === CH_LBRACE) {
              frames.push(pos, 0);
              pos++;
            } else if (next === CH_SQUOTE) {
              pos = decodeAnsiCQuoted(src, pos + 2, len).end;
            } else if (next === CH_LBRACE) {
              const close = this.findClosingBrace(pos + 2, len);
              if (close === -1)
                break;
              pos = close + 1;
            } else if (next === CH_LPAREN) {
              this.pos = pos + 2;
              this.extractBalanced();
              pos = this.pos;
            } else {
              pos++;
            }
          }
          this.pos = savedPos;
          this._unbalanced = savedUnbalanced;
          if (this._errors !== null)
            this._errors.length = errorCount;
          for (let index = 0; index < frames.length; index += 2)
            results.set(frames[index], -1);
          return results.get(start);
        }
        skipSubshellBody() {
          this.extractBalanced(false);
          return this._unbalanced ? -1 : this.pos;
        }
        skipCompoundBody(closeToken) {
          const frames = [
            { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" }
          ];
          let commandStart = true;
          for (; ; ) {
            const phase = frames[frames.length - 1].phase;
            let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
            if (phase === "function-name")
              ctx = LexContext.FunctionName;
            else if (phase === "case-pattern" && commandStart)
              ctx = LexContext.CasePattern;
            const value = this.next(ctx);
            const token = value.token;
            if (token === Token.EOF)
              return -1;
            const last = frames.length - 1;
            const frame = frames[last];
            if (frame.phase === "function-name") {
              if (token === Token.Newline)
                continue;
              frame.phase = "function-body";
              commandStart = true;
              continue;
            } else if (frame.phase === "function-body") {
              if (token === Token.Newline)
                continue;
              frame.phase = "commands";
              commandStart = true;
              if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
                this.next(LexContext.Normal);
                frame.phase = "function-body";
                continue;
              }
            } else if (frame.phase === "coproc-command") {
              if (token === Token.Newline)
                continue;
              if (token === Token.Word) {
                frame.phase = "coproc-body";
                commandStart = true;
                continue;
              }
              frame.phase = "commands";
              commandStart = true;
            } else if (frame.phase === "coproc-body") {
              if (token === Token.Newline)
                continue;
              frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
              commandStart = true;
              if (frame.phase === "time-command")
                continue;
            } else if (frame.phase === "time-command") {
              if (token === Token.Word && value.keywordEligible && value.value === "-p") {
                frame.phase = "time-command-after-p";
                continue;
              }
              if (token === Token.Word && value.keywordEligible && value.value === "--") {
                frame.phase = "commands";
                continue;
              }
              frame.phase = "commands";
              commandStart = true;
            } else if (frame.phase === "time-command-after-p") {
              if (token === Token.Word && value.keywordEligible && value.value === "--") {
                frame.phase = "commands";
                continue;
              }
              frame.phase = "commands";
              commandStart = true;
            } else if (frame.phase === "for-header") {
              if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
                commandStart = true;
                continue;
              }
              if (token === Token.Do || token === Token.LBrace) {
                frame.close = token === Token.Do ? Token.Done : Token.RBrace;
                frame.phase = "commands";
                commandStart = true;
                continue;
              }
            } else if (frame.phase === "case-word") {
              if (token === Token.Newline)
                continue;
              frame.phase = "case-in";
              commandStart = false;
              continue;
            } else if (frame.phase === "case-in") {
              if (token === Token.Newline) {
                commandStart = true;
                continue;
              }
              frame.phase = "case-pattern";
              commandStart = true;
              continue;
            } else if (frame.phase === "case-pattern") {
              if (token === Token.Esac && commandStart) {
                frames.pop();
                if (frames.length === 0)
                  return value.end;
                commandStart = false;
                continue;
              }
              if (token === Token.RParen) {
                frame.phase = "commands";
                commandStart = true;
              } else {
                commandStart = token === Token.Newline;
              }
              continue;
            }
            if (token === frame.close) {
              frames.pop();
              if (frames.length === 0)
                return value.end;
              commandStart = false;
              continue;
            }
            if (commandStart) {
              switch (token) {
                case Token.LParen:
                  frames.push({ close: Token.RParen, phase: "commands" });
                  break;
                case Token.LBrace:
                  frames.push({ close: Token.RBrace, phase: "commands" });
                  break;
                case Token.If:
                  frames.push({ close: Token.Fi, phase: "commands" });
                  break;
                case Token.For:
                  frames.push({ close: Token.Done, phase: "for-header" });
                  break;
                case Token.While:
                case Token.Until:
                case Token.Select:
                  frames.push({ close: Token.Done, phase: "commands" });
                  break;
                case Token.Case:
                  frames.push({ close: Token.Esac, phase: "case-word" });
                  break;
                case Token.DblLBracket:
                  if (!this.skipTestCommandBody())
                    return -1;
                  commandStart = false;
                  continue;
                case Token.Assignment:
                case Token.Redirect:
                case Token.Bang:
                case Token.Then:
                case Token.Else:
                case Token.Elif:
                case Token.Do:
                case Token.In:
                  break;
                case Token.Semi:
                case Token.Newline:
                case Token.Pipe:
                case Token.And:
                case Token.Or:
                case Token.Amp:
                case Token.DoubleSemi:
                case Token.SemiAmp:
                case Token.DoubleSemiAmp:
                  break;
                case Token.Function:
                  frame.phase = "function-name";
                  break;
                case Token.Coproc:
                  frame.phase = "coproc-command";
                  break;
                default:
                  if (token === Token.Word && value.keywordEligible && value.value === "time") {
                    frame.phase = "time-command";
                    commandStart = true;
                  } else {
                    commandStart = false;
                  }
                  continue;
              }
            }
            switch (token) {
              case Token.Semi:
              case Token.Newline:
              case Token.Pipe:
              case Token.And:
              case Token.Or:
              case Token.Amp:
                commandStart = true;
                break;
              case Token.DoubleSemi:
              case Token.SemiAmp:
              case Token.DoubleSemiAmp:
                if (frame.close === Token.Esac)
                  frame.phase = "case-pattern";
                commandStart = true;
                break;
              case Token.RParen:
                commandStart = true;
                break;
            }
          }
        }
        skipTestGroup() {
          let depth = 1;
          for (; ; ) {
            const value = this.next(LexContext.TestMode);
            if (value.token === Token.EOF)
              return -1;
            if (value.token === Token.DblRBracket) {
              this.unshift(value);
              return -1;
            }
            if (value.token === Token.LParen)
              depth++;
            else if (value.token === Token.RParen && --depth === 0)
              return value.end;
          }
        }
        skipTestCommandBody() {
          for (; ; ) {
            const token = this.next(LexContext.TestMode).token;
            if (token === Token.DblRBracket)
              return true;
            if (token === Token.EOF)
              return false;
          }
        }
        /** Set position and scan a word, building parts. Used by computeWordParts. */
        buildWordParts(startPos) {
          this._buildParts = true;
          this.pos = startPos;
          const ch = this.src.charCodeAt(startPos);
          if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
            this.pos = startPos + 2;
            const inner = this.extractBalanced();
            const text = this.src.slice(startPos, this.pos);
            const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
            if (this.pos < this.srcEnd) {
              this.readWordText();
              if (this._wordParts) {
                this._wordParts.unshift(part);
              } else {
                this._wordParts = [part];
              }
            } else {
              this._wordParts = [part];
            }
          } else {
            this.readWordText();
            if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
              this.pos = startPos;
              this.readWordText(true);
            }
          }
          return this._wordParts;
        }
        /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
        buildEmbeddedWordParts(startPos, arithmetic = false) {
          this._buildParts = true;
          this.pos = startPos;
          this.readInnerWordText(false, arithmetic);
          return this._wordParts;
        }
        buildArrayElementParts(startPos) {
          const close = this.findClosingBracket(startPos + 1);
          if (close === -1)
            return this.buildWordParts(startPos);
          const src = this.src;
          this._buildParts = true;
          const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
          this.pos = close + 1;
          this.readWordText(false, LexContext.ArrayElement);
          const end = this.pos;
          const operator = skipLineContinuations(src, close + 1, end);
          const after = src.charCodeAt(operator);
          const keyed = after === CH_EQ || after === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ;
          let headParts = head?.parts;
          let tailParts = this._wordParts;
          if (keyed)
            tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
          if (!headParts && !tailParts)
            return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
          const headText = src.slice(startPos, close + 1);
          if (!headParts)
            headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }];
          if (!tailParts)
            tailParts = end > close + 1 ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }] : [];
          let parts = joinWordParts(headParts, tailParts);
          if (!keyed)
            parts = parseGlobParts(src, startPos, end, parts) ?? parts;
          return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
        }
        /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
        buildHereDocParts(bodyPos, bodyEnd) {
          this._buildParts = true;
          const src = this.src;
          const parts = [];
          let hasExpansion = false;
          let litBuf = "";
          let litStart = bodyPos;
          let i = bodyPos;
          const flushLit = () => {
            if (i > litStart) {
              parts.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
              litBuf = "";
            }
          };
          while (i < bodyEnd) {
            const ch = src.charCodeAt(i);
            if (ch === 92) {
              if (i + 1 < bodyEnd) {
                const nc = src.charCodeAt(i + 1);
                if (nc === CH_NL) {
                  i += 2;
                  continue;
                }
                if (nc === 36 || nc === 96 || nc === 92) {
                  litBuf += String.fromCharCode(nc);
                  i += 2;
                  continue;
                }
              }
              litBuf += "\\";
              i++;
              continue;
            }
            if (ch === 36 && src.charCodeAt(i + 1) !== CH_SQUOTE && src.charCodeAt(i + 1) !== CH_DQUOTE) {
              flushLit();
              litStart = i;
              this.pos = i;
              this.readDollar();
              if (this._resultPart) {
                hasExpansion = true;
                parts.push(this._resultPart);
                litStart = this.pos;
              } else {
                litBuf += src.slice(i, this.pos);
              }
              i = this.pos;
              continue;
            }
            if (ch === 96) {
              flushLit();
              litStart = i;
              this.pos = i;
              this.readBacktickExpansion();
              if (this._resultPart) {
                hasExpansion = true;
                parts.push(this._resultPart);
                litStart = this.pos;
              } else {
                litBuf += src.slice(i, this.pos);
              }
              i = this.pos;
              continue;
            }
            litBuf += src[i];
            i++;
          }
          flushLit();
          return hasExpansion ? parts : null;
        }
        registerHereDocTarget(target) {
          if (this.pendingHereDocs === null)
            return;
          for (const hd of this.pendingHereDocs) {
            if (!hd.target) {
              hd.target = target;
              return;
            }
          }
        }
        // Read the right-hand operand of =~ in [[ ]]. Bash ends the operand at
        // depth-zero whitespace, `)`, `;`, `&`, `<`, or `>` (but `<(`/`>(` open a
        // process substitution and `|` never delimits). An unquoted `(` opens a
        // group that consumes everything — `]]`, newlines, and metacharacters
        // included — until its matching `)`; inside a group only quotes stay opaque
        // and expansion parens count naively, matching bash. Quotes and expansions
        // at depth zero skip via the same readers normal words use, so their errors
        // and spans stay identical. The token is the raw source span; value and
        // parts resolve lazily like every other word.
        readTestRegexWord() {
          this.hasPeek = false;
          this.skipSpacesAndTabs();
          const src = this.src;
          const len = this.srcEnd;
          const start = this.pos;
          let depth = 0;
          while (this.pos < len) {
            const ch = src.charCodeAt(this.pos);
            if (ch === CH_LPAREN) {
              depth++;
              this.pos++;
              continue;
            }
            if (ch === CH_BACKSLASH) {
              this.pos += this.pos + 1 < len ? 2 : 1;
              continue;
            }
            if (ch === CH_SQUOTE) {
              const quotePos = this.pos++;
              const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
                if (ansiC && src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
                  this.pos++;
                this.pos++;
              }
              if (this.pos < len)
                this.pos++;
              else
                this.errors.push({
                  message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
                  pos: quotePos
                });
              continue;
            }
            if (ch === CH_DQUOTE) {
              this.pos++;
              this.readDoubleQuoted();
              continue;
            }
            if (ch === CH_BACKTICK) {
              this.readBacktickExpansion();
              continue;
            }
            if (depth > 0) {
              if (ch === CH_RPAREN)
                depth--;
              this.pos++;
              continue;
            }
            if (ch === CH_DOLLAR) {
              this.readDollar();
              continue;
            }
            if ((ch === CH_LT || ch === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
              const subPos = this.pos;
              this.pos += 2;
              this.extractBalanced();
              if (this._unbalanced)
                this.errors.push({ message: "unterminated process substitution", pos: subPos });
              continue;
            }
            if (ch < 128 && charType[ch] & 1 && ch !== CH_PIPE)
              break;
            this.pos++;
          }
          setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
          return this.current;
        }
        // Read C-style for expressions: called after first '(' consumed by parser.
        // Expects pos at second '('. Returns [init, test, update] raw text.
        readCStyleForExprs() {
          this.hasPeek = false;
          const src = this.src;
          const len = this.srcEnd;
          while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
            this.pos++;
          const openPos = this.pos;
          if (this.pos < len && src.charCodeAt(this.pos) === CH_LPAREN)
            this.pos++;
          const starts = [this.pos, 0, 0];
          const parts = ["", "", "", 0, 0, 0];
          let partIdx = 0;
          let depth = 1;
          let partStart = this.pos;
          let extra = false;
          const setPart = (end) => {
            const raw = src.slice(partStart, end);
            parts[partIdx] = raw.trim();
            parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
          };
          while (this.pos < len && depth > 0) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_LPAREN) {
              depth++;
              this.pos++;
            } else if (c === CH_RPAREN) {
              depth--;
              if (depth === 0) {
                if (!extra)
                  setPart(this.pos);
                if (partIdx < 2)
                  this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
                this.pos++;
                while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
                  this.pos++;
                if (this.pos < len && src.charCodeAt(this.pos) === CH_RPAREN)
                  this.pos++;
                break;
              }
              this.pos++;
            } else if (c === CH_SEMI && depth === 1) {
              if (partIdx === 2) {
                if (!extra) {
                  setPart(this.pos);
                  this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
                }
                extra = true;
                this.pos++;
                continue;
              }
              setPart(this.pos);
              partIdx++;
              this.pos++;
              partStart = this.pos;
              starts[partIdx] = partStart;
            } else if (c === CH_DOLLAR) {
              this.readDollar();
            } else if (c === CH_BACKTICK) {
              this.readBacktickExpansion();
            } else if (c === CH_BACKSLASH) {
              this.pos += this.pos + 1 < len ? 2 : 1;
            } else if (c === CH_SQUOTE) {
              this.pos++;
              this.skipSQ();
            } else if (c === CH_DQUOTE) {
              this.pos++;
              this.skipDQ();
            } else {
              this.pos++;
            }
          }
          if (depth > 0) {
            if (!extra)
              setPart(this.pos);
            this.errors.push({ message: "unterminated arithmetic for header", pos: openPos });
          }
          return parts;
        }
        peek(ctx = LexContext.Normal) {
          if (!this.hasPeek) {
            this.readNext(this.nextState, ctx);
            this.hasPeek = true;
          }
          return this.nextState;
        }
        // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
        // token is cached, so the caller's context must only be derived when a read actually happens.
        peekFollow(closers) {
          if (!this.hasPeek) {
            const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
            this.readNext(this.nextState, ctx);
            this.hasPeek = true;
          }
          return this.nextState;
        }
        next(ctx = LexContext.Normal) {
          if (this.hasPeek) {
            this.hasPeek = false;
            const temp = this.current;
            this.current = this.nextState;
            this.nextState = temp;
            return this.current;
          }
          this.readNext(this.current, ctx);
          return this.current;
        }
        unshift(tok) {
          this.nextState.copyFrom(tok);
          this.hasPeek = true;
        }
        readNext(out, ctx) {
          const src = this.src;
          const len = this.srcEnd;
          let pos = this.pos;
          while (true) {
            pos = skipBlanks(src, pos, len);
            if (ctx === LexContext.TestMode) {
              while (pos < len && src.charCodeAt(pos) === CH_NL)
                pos = skipBlanks(src, pos + 1, len);
            }
            if (pos >= len || src.charCodeAt(pos) !== CH_HASH)
              break;
            while (pos < len && src.charCodeAt(pos) !== CH_NL)
              pos++;
          }
          this.pos = pos;
          if (pos >= len) {
            this.consumePendingHereDocs();
            setToken(out, Token.EOF, "", pos, pos);
            return;
          }
          const tokenStart = pos;
          const ch = src.charCodeAt(pos);
          if (ch === CH_NL) {
            this.pos++;
            this.consumePendingHereDocs();
            setToken(out, Token.Newline, "\n", tokenStart, this.pos);
            return;
          }
          if (ctx === LexContext.TestMode && (ch === CH_LT || ch === CH_GT) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN)) {
            this.pos++;
            setToken(out, Token.Word, ch === CH_LT ? "<" : ">", tokenStart, this.pos);
            out.keywordEligible = true;
            return;
          }
          if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart))
            return;
          if (ch === CH_LBRACKET && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart))
            return;
          this.readWord(out, ctx, tokenStart);
        }
        tryReadOperator(out, ch, ctx, tokenStart) {
          const src = this.src;
          const pos = this.pos;
          const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
          switch (ch) {
            case CH_SEMI:
              if (next === CH_SEMI) {
                if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
                  this.pos += 3;
                  setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
                  return true;
                }
                this.pos += 2;
                setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
                return true;
              }
              if (next === CH_AMP) {
                this.pos += 2;
                setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
                return true;
              }
              this.pos++;
              setToken(out, Token.Semi, ";", tokenStart, this.pos);
              return true;
            case CH_PIPE:
              if (next === CH_PIPE) {
                this.pos += 2;
                setToken(out, Token.Or, "||", tokenStart, this.pos);
                return true;
              }
              if (next === CH_AMP) {
                this.pos += 2;
                setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
                return true;
              }
              this.pos++;
              setToken(out, Token.Pipe, "|", tokenStart, this.pos);
              return true;
            case CH_AMP:
              if (next === CH_AMP) {
                this.pos += 2;
                setToken(out, Token.And, "&&", tokenStart, this.pos);
                return true;
              }
              if (next === CH_GT) {
                this.pos += 2;
                const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
                if (append)
                  this.pos++;
                return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
              }
              this.pos++;
              setToken(out, Token.Amp, "&", tokenStart, this.pos);
              return true;
            case CH_LPAREN:
              if (ctx === LexContext.CommandStart && next === CH_LPAREN) {
                const savedErrors = this.errors.length;
                this.readArithmeticCommand(out, tokenStart);
                if (!this._notArithmetic)
                  return true;
                this.errors.length = savedErrors;
                this.pos = tokenStart;
              }
              this.pos++;
              setToken(out, Token.LParen, "(", tokenStart, this.pos);
              return true;
            case CH_RPAREN:
              this.pos++;
              setToken(out, Token.RParen, ")", tokenStart, this.pos);
              return true;
            case CH_LT:
            case CH_GT:
              return this.readRedirection(out, tokenStart);
            default:
              return false;
          }
        }
        readRedirection(out, tokenStart) {
          const src = this.src;
          const ch = src.charCodeAt(this.pos);
          let op = "";
          if (ch === CH_LT) {
            this.pos++;
            const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
            if (next === CH_LT) {
              this.pos++;
              const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
              if (third === CH_LT) {
                this.pos++;
                op = "<<<";
              } else {
                const dash = third === CH_DASH;
                if (dash)
                  this.pos++;
                this.skipSpacesAndTabs();
                const targetPos = this.pos;
                if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== CH_HASH)
                  this.readHereDocDelimiter();
                const hasTarget = this.pos > targetPos;
                if (hasTarget) {
                  (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
                    delimiter: this._hereDelim,
                    strip: dash,
                    quoted: this._hereQuoted
                  });
                }
                setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
                out.content = hasTarget ? this._hereDelim : void 0;
                out.delimiterQuoted = hasTarget && this._hereQuoted;
                out.targetPos = targetPos;
                out.targetEnd = hasTarget ? this.pos : targetPos;
                return true;
              }
            } else if (next === CH_LPAREN) {
              this.readProcessSubstitution(out, "<", tokenStart);
              return true;
            } else if (next === CH_GT) {
              op = "<>";
              this.pos++;
            } else if (next === CH_AMP) {
              op = "<&";
              this.pos++;
            } else {
              op = "<";
            }
          } else if (ch === CH_GT) {
            this.pos++;
            const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
            if (next === CH_LPAREN) {
              this.readProcessSubstitution(out, ">", tokenStart);
              return true;
            }
            if (next === CH_GT) {
              op = ">>";
              this.pos++;
            } else if (next === CH_AMP) {
              op = ">&";
              this.pos++;
            } else if (next === CH_PIPE) {
              op = ">|";
              this.pos++;
            } else {
              op = ">";
            }
          }
          return this.readRedirectTarget(out, op, tokenStart);
        }
        readRedirectTarget(out, op, tokenStart) {
          const src = this.src;
          this.skipSpacesAndTabs();
          if (this.pos < this.srcEnd) {
            const nc = src.charCodeAt(this.pos);
            if ((nc === CH_LT || nc === CH_GT) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
              const psStart = this.pos;
              this.pos += 2;
              this.extractBalanced();
              if (this._unbalanced)
                this.errors.push({ message: "unterminated process substitution", pos: psStart });
              const psText = src.slice(psStart, this.pos);
              setToken(out, Token.Redirect, op, tokenStart, this.pos);
              out.content = psText;
              out.targetPos = psStart;
              out.targetEnd = this.pos;
              return true;
            }
            const targetPos = this.pos;
            if (nc !== CH_NL && nc !== CH_HASH)
              this.readRedirectTargetText();
            this.redirectToken(out, op, tokenStart, targetPos);
            return true;
          }
          this.redirectToken(out, op, tokenStart, this.pos);
          return true;
        }
        // Redirect targets keep their processed text eagerly (it becomes the target
        // word's content), so scan them in value mode.
        readRedirectTargetText() {
          const savedBuildValue = this._buildValue;
          this._buildValue = true;
          this.readWordText();
          this._buildValue = savedBuildValue;
        }
        redirectToken(out, operator, tokenStart, targetPos) {
          const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
          setToken(out, Token.Redirect, operator, tokenStart, this.pos);
          out.content = hasTarget ? this._wordText : void 0;
          out.targetPos = targetPos;
          out.targetEnd = hasTarget ? this.pos : targetPos;
        }
        readProcessSubstitution(out, operator, tokenStart) {
          this.pos++;
          this.extractBalanced();
          if (this._unbalanced)
            this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
          const text = this.src.slice(tokenStart, this.pos);
          setToken(out, Token.Word, text, tokenStart, this.pos);
        }
        // The delimiter is the word after quote removal: quote and escape segments may
        // appear anywhere in the word, any of them makes the heredoc quoted, and inside
        // double quotes a backslash is removed only before $ ` " \.
        readHereDocDelimiter() {
          const src = this.src;
          const len = this.srcEnd;
          const savedBuildValue = this._buildValue;
          this._buildValue = true;
          let delimiter = "";
          let quoted = false;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_SQUOTE) {
              quoted = true;
              this.pos++;
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
                delimiter += src[this.pos];
                this.pos++;
              }
              if (this.pos < len)
                this.pos++;
            } else if (c === CH_DQUOTE) {
              quoted = true;
              this.pos++;
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
                if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
                  const next = src.charCodeAt(this.pos + 1);
                  if (next === CH_NL) {
                    this.pos += 2;
                    continue;
                  }
                  if (next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH)
                    this.pos++;
                }
                delimiter += src[this.pos];
                this.pos++;
              }
              if (this.pos < len)
                this.pos++;
            } else if (c === CH_BACKSLASH) {
              if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_NL) {
                this.pos += 2;
                continue;
              }
              quoted = true;
              this.pos++;
              if (this.pos < len) {
                delimiter += src[this.pos];
                this.pos++;
              } else {
                delimiter += "\\";
              }
            } else if (c === CH_BACKTICK) {
              const btStart = this.pos;
              this.pos++;
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                  this.pos++;
                this.pos++;
              }
              if (this.pos < len)
                this.pos++;
              delimiter += src.slice(btStart, this.pos);
            } else if (c === CH_DOLLAR) {
              const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
              if (next === CH_SQUOTE || next === CH_DQUOTE)
                quoted = true;
              this.readDollar();
              delimiter += this._resultText;
            } else if (c < 128 && charType[c] & 1) {
              break;
            } else {
              delimiter += src[this.pos];
              this.pos++;
            }
          }
          this._buildValue = savedBuildValue;
          this._hereDelim = delimiter;
          this._hereQuoted = quoted;
        }
        consumePendingHereDocs() {
          const pending = this.pendingHereDocs;
          if (pending === null || pending.length === 0)
            return;
          for (const hd of pending) {
            const bodyPos = this.pos;
            const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
            if (hd.target) {
              hd.target.body.pos = bodyPos;
              hd.target.body.end = bodyEnd;
              hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
              if (this.hereDocClosingPos !== -1)
                hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd };
            }
          }
          pending.length = 0;
        }
        hereDocClosingPos = -1;
        hereDocClosingEnd = -1;
        // Advance past the heredoc body and its delimiter line; return the body end
        // (start of the delimiter line, or srcEnd when delimited by end-of-input).
        // With parenEnds (inside $(...)), a line starting with the delimiter directly
        // followed by ")" also terminates the body, resuming at the ")" — bash treats
        // the substitution's closing paren as end-of-file for its heredocs.
        // `join` crosses `\`+newline pairs, which an unquoted delimiter may straddle.
        matchHereDocDelimiter(delimiter, lineStart, end, join) {
          const src = this.src;
          let pos = lineStart;
          for (let i = 0; i < delimiter.length; ) {
            if (join && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
              pos += 2;
              continue;
            }
            if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
              return -1;
            pos++;
            i++;
          }
          return pos;
        }
        // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
        logicalLineEnd(from, end, join) {
          const src = this.src;
          let lineEnd = src.indexOf("\n", from);
          while (lineEnd !== -1 && lineEnd < end) {
            if (!join)
              return lineEnd;
            let backslashes = lineEnd;
            while (backslashes > from && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
              backslashes--;
            if ((lineEnd - backslashes) % 2 === 0)
              return lineEnd;
            from = lineEnd + 1;
            lineEnd = src.indexOf("\n", from);
          }
          return end;
        }
        skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
          this.hereDocClosingPos = -1;
          this.hereDocClosingEnd = -1;
          const src = this.src;
          const len = this.srcEnd;
          while (this.pos < len) {
            let lineStart = this.pos;
            const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
            for (; ; ) {
              const before = lineStart;
              if (strip)
                while (lineStart < lineEnd && src.charCodeAt(lineStart) === CH_TAB)
                  lineStart++;
              if (!quoted)
                lineStart = skipLineContinuations(src, lineStart, lineEnd);
              if (lineStart === before)
                break;
            }
            let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
            if (afterDelim !== -1 && !quoted)
              afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
            if (afterDelim === lineEnd) {
              const bodyEnd = this.pos;
              if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
                this.hereDocClosingPos = lineStart;
                this.hereDocClosingEnd = lineEnd;
              }
              this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
              return bodyEnd;
            }
            if (parenEnds && afterDelim !== -1) {
              let paren = afterDelim;
              while (paren < lineEnd && src.charCodeAt(paren) !== CH_RPAREN)
                paren++;
              if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
                const bodyEnd = this.pos;
                this.pos = afterDelim;
                return bodyEnd;
              }
            }
            this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
          }
          return this.pos;
        }
        _wordText = "";
        _wordRaw = false;
        _wordQuoted = false;
        _wordHasExpansions = false;
        _wordKeywordEligible = false;
        _wordAssignmentState;
        _bracketWindow;
        _arithmeticBracketWindow;
        _wordParts = null;
        _resultText = "";
        // True when the last $-construct's value is exactly its raw source span.
        _resultIsRaw = true;
        _resultHasExpansion = false;
        _resultPart;
        // Set by extractBalanced when the input ended before the closing paren, so
        // callers can report the construct they were scanning.
        _unbalanced = false;
        // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
        // caller can re-read it as a subshell or command substitution instead.
        _notArithmetic = false;
        _arithUnterminated = false;
        _dqText = "";
        _dqHasExpansions = false;
        _dqParts = null;
        // Content end (before the closing quote, or end of input when unterminated).
        _dqEnd = 0;
        _hereDelim = "";
        _hereQuoted = false;
        readWord(out, ctx, tokenStart = 0) {
          const errorStart = this._errors === null ? 0 : this._errors.length;
          this.readWordText(false, ctx, true);
          if (ctx === LexContext.Normal) {
            const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
            if (!this._wordRaw || next !== CH_LT && next !== CH_GT) {
              setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
              out.keywordEligible = this._wordKeywordEligible;
              return;
            }
          }
          this.classifyWord(out, ctx, tokenStart, errorStart);
        }
        isRedirectVariable(start, end) {
          const src = this.src;
          for (let i = start; i < end; i++) {
            const c = src.charCodeAt(i);
            if (c === CH_LBRACKET && i > start) {
              return i + 2 < end && src.charCodeAt(end - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1;
            }
            if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2)))
              return false;
          }
          return end > start;
        }
        readArrayElement(out, tokenStart) {
          const close = this.findClosingBracket(tokenStart + 1);
          if (close === -1)
            return false;
          this.pos = close + 1;
          this.readWordText();
          setSpanToken(out, Token.Word, tokenStart, this.pos, true);
          return true;
        }
        classifyWord(out, ctx, tokenStart, errorStart) {
          const src = this.src;
          const raw = this._wordRaw;
          const hasExpansions = this._wordHasExpansions;
          const quoted = this._wordQuoted;
          const keywordEligible = this._wordKeywordEligible;
          let assignmentState = this._wordAssignmentState;
          const wordEnd = this.pos;
          const wordLen = wordEnd - tokenStart;
          if (ctx === LexContext.CasePattern) {
            let token = Token.Word;
            if (keywordEligible) {
              const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
              if (reserved === Token.Esac)
                token = reserved;
            }
            setSpanToken(out, token, tokenStart, wordEnd, raw);
            out.keywordEligible = keywordEligible;
            return;
          }
          let value = null;
          if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
            const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
            if (!quoted && wordLen <= 16 || nextCh === CH_LT || nextCh === CH_GT) {
              value = this.wordValueOf(tokenStart, wordEnd);
            }
          }
          if (ctx === LexContext.CommandStart && keywordEligible) {
            if (raw) {
              if (wordLen <= 8) {
                const reserved = matchReservedWord(src, tokenStart, wordLen);
                if (reserved !== void 0) {
                  setSpanToken(out, reserved, tokenStart, wordEnd, true);
                  return;
                }
              }
              if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_LBRACKET && src.charCodeAt(tokenStart + 1) === CH_LBRACKET) {
                setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
                return;
              }
            } else if (value !== null && value.length > 0) {
              const fc = value.charCodeAt(0);
              if (fc >= CH_a && fc <= CH_z && value.length <= 8 || fc === CH_BANG || fc === CH_LBRACE || fc === CH_RBRACE) {
                const reserved = RESERVED_WORDS.get(value);
                if (reserved !== void 0) {
                  setToken(out, reserved, value, tokenStart, wordEnd);
                  return;
                }
              }
              if (fc === CH_LBRACKET && value === "[[") {
                setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
                return;
              }
            }
          }
          if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
            if (assignmentState === void 0) {
              let eq = -1;
              let bracket = false;
              for (let i = tokenStart + 1; i < wordEnd; i++) {
                const c = src.charCodeAt(i);
                if (c === CH_EQ) {
                  eq = i;
                  break;
                }
                if (c === CH_LBRACKET)
                  bracket = true;
              }
              if (eq !== -1 || ctx !== LexContext.Declaration && bracket) {
                assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
              }
            }
            if (assignmentState !== void 0) {
              if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
                if (wordEnd < this.srcEnd) {
                  if (this._errors !== null)
                    this._errors.length = errorStart;
                  this.pos = tokenStart;
                  this.readWordText(true, ctx, true);
                  if (this.pos > wordEnd) {
                    this.classifyWord(out, ctx, tokenStart, errorStart);
                    return;
                  }
                }
                if (this._errors === null || this._errors.length === errorStart) {
                  this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
                }
              }
              if (isMatchedAssignment(assignmentState)) {
                setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
                if (value !== null)
                  out._value = value;
                out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
                return;
              }
            }
          }
          if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
            if (raw) {
              if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_RBRACKET && src.charCodeAt(tokenStart + 1) === CH_RBRACKET) {
                setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
                return;
              }
            } else if (value === "]]") {
              setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
              return;
            }
          }
          if (!hasExpansions && this.pos < this.srcEnd) {
            const nc = src.charCodeAt(this.pos);
            if (nc === CH_LT || nc === CH_GT) {
              if (raw) {
                const fc = src.charCodeAt(tokenStart);
                if (fc >= CH_0 && fc <= CH_9 && isAllDigitsRange(src, tokenStart, wordEnd)) {
                  const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
                  if (this.readRedirection(out, tokenStart)) {
                    out.fileDescriptor = fd;
                    out.descriptorEnd = wordEnd;
                    return;
                  }
                }
                if (fc === CH_LBRACE && src.charCodeAt(wordEnd - 1) === CH_RBRACE && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
                  const varname = src.slice(tokenStart + 1, wordEnd - 1);
                  if (this.readRedirection(out, tokenStart)) {
                    out.variableName = varname;
                    out.descriptorEnd = wordEnd;
                    return;
                  }
                }
              }
            }
          }
          setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
          if (value !== null)
            out._value = value;
          out.keywordEligible = keywordEligible;
        }
        // `subscripts` re-reads a word known to stop inside an array subscript, where
        // metacharacters are ordinary text.
        // `scanning` marks the first scan of a token, which decides where the word ends.
        readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
          const src = this.src;
          const len = this.srcEnd;
          let pos = this.pos;
          const fastStart = pos;
          let exitCh = 0;
          while (pos < len) {
            const c = src.charCodeAt(pos);
            if (c < 128 && charType[c]) {
              exitCh = c;
              break;
            }
            pos++;
          }
          if (pos >= len || charType[exitCh] & 1 && !(exitCh === CH_LPAREN && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
            this.pos = pos;
            this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
            this._wordRaw = true;
            this._wordQuoted = false;
            this._wordHasExpansions = false;
            this._wordKeywordEligible = true;
            this._wordAssignmentState = void 0;
            if (this._buildParts) {
              this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
            }
            return;
          }
          const bp = this._buildParts;
          const bt = bp || this._buildValue;
          let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
          let quoted = false;
          let hasExpansions = false;
          let keywordEligible = true;
          let valueIsRaw = true;
          let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
          let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
          let parts;
          let litBuf = "";
          let litStart = 0;
          let hasGlobs = false;
          let braceResults;
          if (bp) {
            parts = [];
            litBuf = text;
            litStart = fastStart;
            hasGlobs = text.length > 0 && hasGlobCharacters(text);
          }
          while (pos < len) {
            const ch = src.charCodeAt(pos);
            if (ch >= 128 || !charType[ch]) {
              const runStart = pos;
              pos++;
              while (pos < len) {
                const c = src.charCodeAt(pos);
                if (c < 128 && charType[c])
                  break;
                pos++;
              }
              lastValueChar = src.charCodeAt(pos - 1);
              assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
              if (bt) {
                const chunk = src.slice(runStart, pos);
                text += chunk;
                if (bp) {
                  litBuf += chunk;
                  hasGlobs = hasGlobs || hasGlobCharacters(chunk);
                }
              }
              continue;
            }
            if (charType[ch] & 1) {
              if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
                const close = this.findClosingBracket(pos);
                if (close !== -1) {
                  const spanEnd = close + 1;
                  assignmentState = assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
                  lastValueChar = src.charCodeAt(close);
                  if (bt) {
                    const chunk = src.slice(pos, spanEnd);
                    text += chunk;
                    if (bp) {
                      litBuf += chunk;
                      hasGlobs = hasGlobs || hasGlobCharacters(chunk);
                    }
                  }
                  pos = spanEnd;
                  continue;
                }
              }
              if (ch === CH_LPAREN && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
                if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix))
                  break;
                if (ctx === LexContext.CommandStart && lastValueChar === CH_BANG && keywordEligible && src.charCodeAt(fastStart) === CH_BANG && skipLineContinuations(src, fastStart + 1, len) === pos)
                  break;
                const prefixChar = lastValueChar;
                if (prefixChar === CH_EQ && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
                  break;
                const innerStart = pos + 1;
                const close = this.findClosingShellDelimiter(innerStart, len, CH_RPAREN, prefixChar === CH_EQ);
                if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE)
                  break;
                if (ctx === LexContext.CommandStart && prefixChar !== CH_EQ && close !== -1 && skipBlanks(src, innerStart, close) === close)
                  break;
                keywordEligible = false;
                const patternEnd = close === -1 ? len : close;
                pos = close === -1 ? len : close + 1;
                if (close === -1)
                  this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 });
                lastValueChar = src.charCodeAt(pos - 1);
                if (bt) {
                  const eg = "(" + src.slice(innerStart, pos);
                  text += eg;
                  if (bp && prefixChar !== CH_EQ) {
                    let prefixPos = innerStart - 2;
                    while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                      prefixPos -= 2;
                    }
                    if (litBuf.length > 0) {
                      const trimmed = litBuf.slice(0, -1);
                      if (prefixPos > litStart)
                        parts.push({
                          type: "Literal",
                          pos: litStart,
                          end: prefixPos,
                          value: trimmed,
                          text: src.slice(litStart, prefixPos)
                        });
                      litBuf = "";
                    }
                    const op = extglobOp[prefixChar];
                    parts.push({
                      type: "ExtendedGlob",
                      pos: prefixPos,
                      end: pos,
                      text: src.slice(prefixPos, pos),
                      operator: op,
                      pattern: src.slice(innerStart, patternEnd),
                      parts: this.subFieldParts(innerStart, patternEnd)
                    });
                    litStart = pos;
                  } else if (bp) {
                    litBuf += eg;
                    hasGlobs = hasGlobs || hasGlobCharacters(eg);
                  }
                }
                continue;
              }
              break;
            }
            if (ch === CH_BACKSLASH) {
              pos++;
              if (pos < len) {
                if (src.charCodeAt(pos) === CH_NL) {
                  pos++;
                  valueIsRaw = false;
                } else {
                  if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                    assignmentState = ASSIGNMENT_INVALID;
                  quoted = true;
                  keywordEligible = false;
                  valueIsRaw = false;
                  lastValueChar = src.charCodeAt(pos);
                  if (bt) {
                    text += src[pos];
                    if (bp)
                      litBuf += src[pos];
                  }
                  pos++;
                }
              } else {
                if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                  assignmentState = ASSIGNMENT_INVALID;
                quoted = true;
                keywordEligible = false;
                lastValueChar = CH_BACKSLASH;
                if (bt) {
                  text += "\\";
                  if (bp)
                    litBuf += "\\";
                }
              }
              continue;
            }
            if (ch === CH_SQUOTE) {
              const sqStart = pos;
              if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                assignmentState = ASSIGNMENT_INVALID;
              quoted = true;
              keywordEligible = false;
              valueIsRaw = false;
              pos++;
              const start = pos;
              while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
                pos++;
              if (pos > start)
                lastValueChar = src.charCodeAt(pos - 1);
              const value = bt ? src.slice(start, pos) : "";
              if (bt)
                text += value;
              if (pos < len)
                pos++;
              else
                this.errors.push({ message: "unterminated single quote", pos: start - 1 });
              if (bp) {
                if (sqStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: sqStart,
                    value: litBuf,
                    text: src.slice(litStart, sqStart)
                  });
                  litBuf = "";
                }
                parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
                litStart = pos;
              }
              continue;
            }
            if (ch === CH_DQUOTE) {
              const dqStart = pos;
              if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                assignmentState = ASSIGNMENT_INVALID;
              quoted = true;
              keywordEligible = false;
              valueIsRaw = false;
              pos++;
              this.pos = pos;
              this.readDoubleQuoted();
              pos = this.pos;
              if (this._dqEnd > dqStart + 1)
                lastValueChar = src.charCodeAt(this._dqEnd - 1);
              if (this._dqHasExpansions)
                hasExpansions = true;
              if (bt)
                text += this._dqText;
              if (bp) {
                if (dqStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: dqStart,
                    value: litBuf,
                    text: src.slice(litStart, dqStart)
                  });
                  litBuf = "";
                }
                const dqText = src.slice(dqStart, pos);
                parts.push({
                  type: "DoubleQuoted",
                  pos: dqStart,
                  end: pos,
                  text: dqText,
                  parts: this._dqParts ?? [
                    {
                      type: "Literal",
                      pos: dqStart + 1,
                      end: this._dqEnd,
                      value: this._dqText,
                      text: src.slice(dqStart + 1, this._dqEnd)
                    }
                  ]
                });
                litStart = pos;
              }
              continue;
            }
            if (ch === CH_DOLLAR) {
              keywordEligible = false;
              const dollarStart = pos;
              if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                assignmentState = ASSIGNMENT_INVALID;
              const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
              if (next === CH_SQUOTE || next === CH_DQUOTE)
                quoted = true;
              this.pos = pos;
              this.readDollar();
              pos = this.pos;
              if (!this._resultIsRaw)
                valueIsRaw = false;
              if (pos > dollarStart)
                lastValueChar = src.charCodeAt(pos - 1);
              if (this._resultHasExpansion)
                hasExpansions = true;
              if (bt)
                text += this._resultText;
              if (bp) {
                if (this._resultPart) {
                  if (dollarStart > litStart) {
                    parts.push({
                      type: "Literal",
                      pos: litStart,
                      end: dollarStart,
                      value: litBuf,
                      text: src.slice(litStart, dollarStart)
                    });
                    litBuf = "";
                  }
                  parts.push(this._resultPart);
                  litStart = pos;
                } else {
                  litBuf += this._resultText;
                }
              }
              continue;
            }
            if (ch === CH_BACKTICK) {
              keywordEligible = false;
              const btStart = pos;
              if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                assignmentState = ASSIGNMENT_INVALID;
              this.pos = pos;
              this.readBacktickExpansion();
              pos = this.pos;
              valueIsRaw = false;
              lastValueChar = src.charCodeAt(pos - 1);
              hasExpansions = true;
              if (bt)
                text += this._resultText;
              if (bp) {
                if (btStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: btStart,
                    value: litBuf,
                    text: src.slice(litStart, btStart)
                  });
                  litBuf = "";
                }
                parts.push(this._resultPart);
                litStart = pos;
              }
              continue;
            }
            if (ch === CH_LBRACE) {
              if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                assignmentState = ASSIGNMENT_INVALID;
              const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
              const braceEnd = first <= CH_SPACE || first === CH_RBRACE ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
              if (braceEnd > 0) {
                keywordEligible = false;
                lastValueChar = src.charCodeAt(braceEnd - 1);
                if (bt) {
                  const braceText = src.slice(pos, braceEnd);
                  text += braceText;
                  if (bp) {
                    if (pos > litStart) {
                      parts.push({
                        type: "Literal",
                        pos: litStart,
                        end: pos,
                        value: litBuf,
                        text: src.slice(litStart, pos)
                      });
                      litBuf = "";
                    }
                    parts.push({
                      type: "BraceExpansion",
                      pos,
                      end: braceEnd,
                      text: braceText,
                      parts: this.subFieldParts(pos + 1, braceEnd - 1)
                    });
                    litStart = braceEnd;
                  }
                }
                pos = braceEnd;
                continue;
              }
              lastValueChar = CH_LBRACE;
              if (bt) {
                text += "{";
                if (bp)
                  litBuf += "{";
              }
              pos++;
              continue;
            }
            pos++;
          }
          if (bp && pos > litStart)
            parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
          this.pos = pos;
          this._wordText = text;
          this._wordRaw = valueIsRaw;
          this._wordQuoted = quoted;
          this._wordHasExpansions = hasExpansions;
          this._wordKeywordEligible = keywordEligible;
          this._wordAssignmentState = assignmentState;
          if (bp) {
            this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
            if (hasGlobs && ctx !== LexContext.ArrayElement)
              this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
          }
        }
        // Arithmetic text gets expansions and quote removal but no process substitution.
        readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
          const src = this.src;
          const len = this.srcEnd;
          let pos = this.pos;
          const start = pos;
          let text = "";
          const bp = this._buildParts;
          let parts;
          let litBuf = "";
          let litStart = 0;
          let preserveLiteral = false;
          let hasGlobs = false;
          if (bp) {
            parts = [];
            litStart = pos;
          }
          while (pos < len) {
            const ch = src.charCodeAt(pos);
            if (ch === CH_BACKSLASH) {
              pos++;
              if (pos < len) {
                if (src.charCodeAt(pos) === CH_NL) {
                  pos++;
                } else {
                  const next = src.charCodeAt(pos);
                  if (insideDoubleQuotes && next !== CH_DOLLAR && next !== CH_BACKTICK && next !== CH_DQUOTE && next !== CH_BACKSLASH && next !== CH_RBRACE) {
                    text += "\\";
                    if (bp)
                      litBuf += "\\";
                    preserveLiteral = true;
                  }
                  const escaped = src[pos++];
                  text += escaped;
                  if (bp)
                    litBuf += escaped;
                }
              }
              continue;
            }
            if (ch === CH_SQUOTE && !insideDoubleQuotes) {
              const sqStart = pos;
              pos++;
              const start2 = pos;
              while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
                pos++;
              const value = src.slice(start2, pos);
              text += value;
              if (pos < len)
                pos++;
              if (bp) {
                if (sqStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: sqStart,
                    value: litBuf,
                    text: src.slice(litStart, sqStart)
                  });
                  litBuf = "";
                }
                parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
                litStart = pos;
              }
              continue;
            }
            if (ch === CH_DQUOTE) {
              const dqStart = pos;
              pos++;
              this.pos = pos;
              this.readDoubleQuoted(insideDoubleQuotes);
              pos = this.pos;
              text += this._dqText;
              if (bp) {
                if (dqStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: dqStart,
                    value: litBuf,
                    text: src.slice(litStart, dqStart)
                  });
                  litBuf = "";
                }
                const dqText = src.slice(dqStart, pos);
                parts.push({
                  type: "DoubleQuoted",
                  pos: dqStart,
                  end: pos,
                  text: dqText,
                  parts: this._dqParts ?? [
                    {
                      type: "Literal",
                      pos: dqStart + 1,
                      end: this._dqEnd,
                      value: this._dqText,
                      text: src.slice(dqStart + 1, this._dqEnd)
                    }
                  ]
                });
                litStart = pos;
              }
              continue;
            }
            if (ch === CH_DOLLAR) {
              const dollarStart = pos;
              this.pos = pos;
              this.readDollar(insideDoubleQuotes);
              pos = this.pos;
              text += this._resultText;
              if (bp) {
                if (this._resultPart) {
                  if (dollarStart > litStart) {
                    parts.push({
                      type: "Literal",
                      pos: litStart,
                      end: dollarStart,
                      value: litBuf,
                      text: src.slice(litStart, dollarStart)
                    });
                    litBuf = "";
                  }
                  parts.push(this._resultPart);
                  litStart = pos;
                } else {
                  litBuf += this._resultText;
                }
              }
              continue;
            }
            if (ch === CH_BACKTICK) {
              const btStart = pos;
              this.pos = pos;
              this.readBacktickExpansion(insideDoubleQuotes);
              pos = this.pos;
              text += this._resultText;
              if (bp) {
                if (btStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: btStart,
                    value: litBuf,
                    text: src.slice(litStart, btStart)
                  });
                  litBuf = "";
                }
                parts.push(this._resultPart);
                litStart = pos;
              }
              continue;
            }
            if (!insideDoubleQuotes && !arithmetic && (ch === CH_LT || ch === CH_GT) && pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
              const psStart = pos;
              this.pos = pos + 2;
              const inner = this.extractBalanced();
              pos = this.pos;
              const raw = src.slice(psStart, pos);
              text += raw;
              if (bp) {
                if (psStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: psStart,
                    value: litBuf,
                    text: src.slice(litStart, psStart)
                  });
                  litBuf = "";
                }
                parts.push(this.processSubstitution(psStart, raw, ch === CH_LT ? "<" : ">", inner));
                litStart = pos;
              }
              continue;
            }
            text += src[pos];
            if (bp) {
              litBuf += src[pos];
              if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
                hasGlobs = true;
            }
            pos++;
          }
          if (bp && pos > litStart)
            parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
          this.pos = pos;
          this._wordText = text;
          this._wordRaw = false;
          this._wordQuoted = false;
          this._wordHasExpansions = false;
          this._wordKeywordEligible = false;
          if (bp) {
            this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
            if (hasGlobs)
              this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
          }
        }
        subFieldParts(start, end) {
          if (this._nestingDepth >= MAX_SYNTAX_NESTING)
            return void 0;
          return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
        }
        // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
        // the window [start, end) of the original source. Parsing in place — rather than against a
        // detached slice — gives the word and any nested substitutions absolute offsets, and
        // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
        // source, so every sub-field offset maps straight back.
        parseSubFieldWord(start, end, context = "word", arithmetic = false) {
          if (start >= end)
            return new WordImpl("", start, start);
          if (this._nestingDepth >= MAX_SYNTAX_NESTING)
            return new WordImpl(this.src.slice(start, end), start, end);
          this._nestingDepth++;
          const savedEnd = this.srcEnd;
          const savedBracketWindow = this._bracketWindow;
          const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
          const savedPos = this.pos;
          const savedText = this._wordText;
          const savedParts = this._wordParts;
          const savedQuoted = this._wordQuoted;
          const savedKeywordEligible = this._wordKeywordEligible;
          this.srcEnd = end;
          this.pos = start;
          this.readInnerWordText(context === "quoted", arithmetic, context === "word");
          const word = new WordImpl(this.src.slice(start, end), start, end);
          if (this._buildParts) {
            word.parts = this._wordParts ?? void 0;
          }
          this.srcEnd = savedEnd;
          this._bracketWindow = savedBracketWindow;
          this._arithmeticBracketWindow = savedArithmeticBracketWindow;
          this.pos = savedPos;
          this._wordText = savedText;
          this._wordParts = savedParts;
          this._wordQuoted = savedQuoted;
          this._wordKeywordEligible = savedKeywordEligible;
          this._nestingDepth--;
          return word;
        }
        skipSQ() {
          while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
            this.pos++;
          if (this.pos < this.srcEnd)
            this.pos++;
        }
        skipAnsiCQuoted() {
          const quotePos = this.pos - 1;
          const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
          this.pos = result.end;
          if (!result.closed)
            this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
        }
        // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
        // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
        skipDQ() {
          const src = this.src;
          const len = this.srcEnd;
          this._unbalanced = false;
          if (this._nestingDepth < MAX_SYNTAX_NESTING) {
            while (this.pos < len) {
              const ch = src.charCodeAt(this.pos);
              if (ch === CH_DQUOTE) {
                this.pos++;
                return;
              }
              if (ch === CH_BACKSLASH) {
                this.pos = Math.min(this.pos + 2, len);
                continue;
              }
              if (ch === CH_BACKTICK)
                break;
              if (ch === CH_DOLLAR) {
                const next = src.charCodeAt(this.pos + 1);
                if (next === CH_LPAREN || next === CH_LBRACE || next === CH_DOLLAR)
                  break;
              }
              this.pos++;
            }
          }
          this.extractBalanced(true, true);
        }
        skipSpacesAndTabs() {
          this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
        }
        readDoubleQuoted(unescapeAll = false) {
          const src = this.src;
          const len = this.srcEnd;
          const contentStart = this.pos;
          let hasExpansions = false;
          const bp = this._buildParts;
          const bt = bp || this._buildValue;
          if (!bp) {
            let p = this.pos;
            while (p < len) {
              const c = src.charCodeAt(p);
              if (c === CH_DQUOTE) {
                this._dqText = bt ? src.slice(contentStart, p) : "";
                this._dqEnd = p;
                this.pos = p + 1;
                this._dqHasExpansions = false;
                this._dqParts = null;
                return;
              }
              if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH)
                break;
              p++;
            }
          }
          let text = "";
          let parts = null;
          let litBuf = "";
          let litStart = bp ? this.pos : 0;
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
            const runStart = this.pos;
            while (this.pos < len) {
              const c = src.charCodeAt(this.pos);
              if (c === CH_DQUOTE || c === CH_BACKSLASH || c === CH_DOLLAR || c === CH_BACKTICK)
                break;
              this.pos++;
            }
            if (bt && this.pos > runStart) {
              const chunk = src.slice(runStart, this.pos);
              text += chunk;
              if (bp)
                litBuf += chunk;
            }
            if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
              break;
            const ch = src.charCodeAt(this.pos);
            if (ch === CH_BACKSLASH) {
              this.pos++;
              if (this.pos < len) {
                const next = src.charCodeAt(this.pos);
                if (next === CH_NL) {
                  this.pos++;
                  continue;
                }
                if (bt) {
                  if (unescapeAll || next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH) {
                    const c = src[this.pos];
                    text += c;
                    if (bp)
                      litBuf += c;
                  } else {
                    const pair = "\\" + src[this.pos];
                    text += pair;
                    if (bp)
                      litBuf += pair;
                  }
                }
                this.pos++;
              }
              continue;
            }
            if (ch === CH_DOLLAR) {
              const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
              if (afterDollar === CH_DQUOTE || afterDollar === CH_SQUOTE) {
                if (bt) {
                  text += "$";
                  if (bp)
                    litBuf += "$";
                }
                this.pos++;
                continue;
              }
              const expStart = this.pos;
              this.readDollar(true);
              if (bt)
                text += this._resultText;
              if (this._resultHasExpansion)
                hasExpansions = true;
              if (bp) {
                const rp = this._resultPart;
                if (rp && isDQChild(rp)) {
                  if (!parts)
                    parts = [];
                  if (expStart > litStart) {
                    parts.push({
                      type: "Literal",
                      pos: litStart,
                      end: expStart,
                      value: litBuf,
                      text: src.slice(litStart, expStart)
                    });
                    litBuf = "";
                  }
                  parts.push(rp);
                  litStart = this.pos;
                } else {
                  litBuf += this._resultText;
                }
              }
              continue;
            }
            if (ch === CH_BACKTICK) {
              const btStart = this.pos;
              this.readBacktickExpansion(true);
              if (bt)
                text += this._resultText;
              hasExpansions = true;
              if (bp && this._resultPart && isDQChild(this._resultPart)) {
                if (!parts)
                  parts = [];
                if (btStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: btStart,
                    value: litBuf,
                    text: src.slice(litStart, btStart)
                  });
                  litBuf = "";
                }
                parts.push(this._resultPart);
                litStart = this.pos;
              }
              continue;
            }
          }
          if (bp && parts && this.pos > litStart)
            parts.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
          this._dqEnd = this.pos;
          if (this.pos < len)
            this.pos++;
          else
            this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
          this._dqText = text;
          this._dqHasExpansions = hasExpansions;
          this._dqParts = parts;
        }
        readDollar(insideDoubleQuotes = false) {
          const dollarPos = this.pos;
          this.pos++;
          const src = this.src;
          const len = this.srcEnd;
          const bt = this._buildParts || this._buildValue;
          if (this.pos >= len) {
            this._resultText = "$";
            this._resultIsRaw = true;
            this._resultHasExpansion = false;
            this._resultPart = void 0;
            return;
          }
          const logicalPos = skipLineContinuations(src, this.pos, len);
          if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN)
            this.pos = logicalPos;
          const ch = src.charCodeAt(this.pos);
          if (ch === CH_LPAREN) {
            if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
              const savedPos = this.pos;
              const savedErrors = this.errors.length;
              this.readArithmeticExpansion(dollarPos);
              if (!this._notArithmetic)
                return;
              this.errors.length = savedErrors;
              this.pos = savedPos;
            }
            this.readCommandSubstitution(dollarPos);
            return;
          }
          if (ch === CH_LBRACE) {
            const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
            if (after === CH_SPACE || after === CH_TAB || after === CH_NL) {
              this.readBraceCommandSubstitution();
              return;
            }
            if (after === CH_PIPE) {
              this.readValueSubstitution();
              return;
            }
            this.readParameterExpansion(insideDoubleQuotes);
            return;
          }
          if (ch === CH_SQUOTE) {
            this.pos++;
            if (bt) {
              const value = this.readAnsiCQuoted();
              this._resultText = value;
              this._resultPart = this._buildParts ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value } : void 0;
            } else {
              this.skipAnsiCQuoted();
              this._resultText = "";
              this._resultPart = void 0;
            }
            this._resultIsRaw = false;
            this._resultHasExpansion = false;
            return;
          }
          if (ch === CH_DQUOTE) {
            this.pos++;
            this.readDoubleQuoted(insideDoubleQuotes);
            this._resultText = this._dqText;
            this._resultIsRaw = false;
            this._resultHasExpansion = this._dqHasExpansions;
            if (this._buildParts) {
              const text = src.slice(dollarPos, this.pos);
              this._resultPart = {
                type: "LocaleString",
                pos: dollarPos,
                end: this.pos,
                text,
                parts: this._dqParts ?? [
                  {
                    type: "Literal",
                    pos: dollarPos + 2,
                    end: this._dqEnd,
                    value: this._dqText,
                    text: src.slice(dollarPos + 2, this._dqEnd)
                  }
                ]
              };
            } else {
              this._resultPart = void 0;
            }
            return;
          }
          if (ch === CH_AT || ch === CH_STAR || ch === CH_HASH || ch === CH_QUESTION || ch === CH_DASH || ch === CH_DOLLAR || ch === CH_BANG || ch >= CH_0 && ch <= CH_9) {
            this.pos++;
            const text = bt ? src.slice(this.pos - 2, this.pos) : "";
            this._resultText = text;
            this._resultIsRaw = true;
            this._resultHasExpansion = false;
            this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
            return;
          }
          if (ch < 128 && isIdChar[ch] & 1) {
            const namePos = this.pos - 1;
            while (this.pos < len) {
              const c = src.charCodeAt(this.pos);
              if (c < 128 && isIdChar[c] & 2)
                this.pos++;
              else
                break;
            }
            const text = bt ? src.slice(namePos, this.pos) : "";
            this._resultText = text;
            this._resultIsRaw = true;
            this._resultHasExpansion = false;
            this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
            return;
          }
          if (ch === CH_LBRACKET) {
            const errorCount = this._errors === null ? 0 : this._errors.length;
            const close = this.findClosingArithmeticBracket(this.pos + 1);
            if (close !== -1) {
              const bodyStart = this.pos + 1;
              const body = src.slice(bodyStart, close);
              this.pos = close + 1;
              const text = bt ? src.slice(dollarPos, this.pos) : "";
              this._resultText = text;
              this._resultIsRaw = true;
              this._resultHasExpansion = false;
              this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
              return;
            }
            if (this._errors !== null)
              this._errors.length = errorCount;
          }
          this._resultText = "$";
          this._resultIsRaw = true;
          this._resultHasExpansion = false;
          this._resultPart = void 0;
        }
        scanArithmeticBody() {
          this._notArithmetic = false;
          this._arithUnterminated = false;
          this.pos += 2;
          let depth = 1;
          let parenDepth = 0;
          let parentParenDepth = 0;
          let parenDepths;
          let reported = false;
          const src = this.src;
          const len = this.srcEnd;
          const start = this.pos;
          while (this.pos < len && depth > 0) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_BACKSLASH) {
              this.pos += this.pos + 1 < len ? 2 : 1;
            } else if (c === CH_SQUOTE) {
              this.pos++;
              this.skipSQ();
            } else if (c === CH_DQUOTE) {
              this.pos++;
              this.skipDQ();
            } else if (c === CH_BACKTICK) {
              this.pos++;
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                  this.pos++;
                this.pos++;
              }
              if (this.pos < len)
                this.pos++;
            } else if (c === CH_DOLLAR && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN && src.charCodeAt(this.pos + 2) !== CH_LPAREN) {
              const dollarPos = this.pos;
              this.pos += 2;
              this.extractBalanced();
              if (this._unbalanced)
                this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
            } else if (c === CH_DOLLAR && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LBRACE) {
              const close = this.findClosingBrace(this.pos + 2, len);
              this.pos = close === -1 ? len : close + 1;
            } else if ((c === CH_LT || c === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
              this.pos += 2;
              this.extractBalanced();
            } else if (c === CH_LPAREN) {
              if (src.charCodeAt(this.pos - 1) === CH_DOLLAR && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
                if (depth === 1)
                  parentParenDepth = parenDepth;
                else
                  (parenDepths ?? (parenDepths = [])).push(parenDepth);
                depth++;
                parenDepth = 0;
                if (depth + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
                  this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 });
                  reported = true;
                }
                this.pos += 2;
              } else {
                if (++parenDepth + depth - 1 + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
                  this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos });
                  reported = true;
                }
                this.pos++;
              }
            } else if (c === CH_RPAREN && parenDepth > 0) {
              parenDepth--;
              this.pos++;
            } else if (c === CH_RPAREN && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_RPAREN) {
              if (--depth === 0) {
                this.pos += 2;
                break;
              }
              parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
              this.pos += 2;
            } else if (c === CH_RPAREN && depth === 1) {
              this._notArithmetic = true;
              return "";
            } else {
              this.pos++;
            }
          }
          const bt = this._buildParts || this._buildValue;
          if (depth > 0) {
            this._arithUnterminated = true;
            return bt ? src.slice(start, this.pos) : "";
          }
          return bt ? src.slice(start, this.pos - 2) : "";
        }
        readArithmeticExpansion(dollarPos) {
          const bodyStart = this.pos + 2;
          const body = this.scanArithmeticBody();
          if (this._notArithmetic)
            return;
          if (this._arithUnterminated)
            this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
          const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
          this._resultText = text;
          this._resultIsRaw = true;
          this._resultHasExpansion = false;
          this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
        }
        arithmeticExpansion(pos, text, body, bodyStart) {
          return new ArithmeticExpansionImpl(pos, this.pos, text, {
            source: this.src,
            body,
            offset: bodyStart,
            depth: this._nestingDepth,
            context: this.substitutionContext
          });
        }
        readArithmeticCommand(out, tokenStart) {
          const savedBuildValue = this._buildValue;
          this._buildValue = true;
          const body = this.scanArithmeticBody();
          this._buildValue = savedBuildValue;
          if (this._arithUnterminated)
            this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart });
          setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
        }
        readCommandSubstitution(dollarPos) {
          const openPos = this.pos;
          this.pos++;
          const inner = this.extractBalanced();
          if (this._unbalanced)
            this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
          const bt = this._buildParts || this._buildValue;
          const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
          const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
          this._resultText = text;
          this._resultIsRaw = openPos === dollarPos + 1;
          this._resultHasExpansion = true;
          if (this._buildParts) {
            this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
          } else {
            this._resultPart = void 0;
          }
        }
        readBraceCommandSubstitution() {
          this.readBraceSubstitution(1);
        }
        readValueSubstitution() {
          this.readBraceSubstitution(2);
        }
        readBraceSubstitution(skip) {
          const dollarPos = this.pos - 1;
          this.pos += skip;
          const src = this.src;
          const len = this.srcEnd;
          let depth = 1;
          const start = this.pos;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_LBRACE)
              depth++;
            else if (c === CH_RBRACE) {
              if (--depth === 0) {
                this.pos++;
                break;
              }
            } else if (c === CH_SQUOTE) {
              this.pos++;
              this.skipSQ();
              continue;
            } else if (c === CH_DQUOTE) {
              this.pos++;
              this.skipDQ();
              continue;
            } else if (c === CH_BACKSLASH)
              this.pos++;
            this.pos++;
          }
          this._resultIsRaw = true;
          this._resultHasExpansion = true;
          if (this._buildParts || this._buildValue) {
            const rawInner = src.slice(start, this.pos - 1);
            const inner = rawInner.trim();
            const text = src.slice(dollarPos, this.pos);
            this._resultText = text;
            if (this._buildParts) {
              const innerStart = start + (rawInner.length - rawInner.trimStart().length);
              this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
            } else {
              this._resultPart = void 0;
            }
          } else {
            this._resultText = "";
            this._resultPart = void 0;
          }
        }
        readBacktickExpansion(insideDoubleQuotes = false) {
          this.pos++;
          const src = this.src;
          const len = this.srcEnd;
          const start = this.pos;
          if (!this._buildParts && !this._buildValue) {
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
                this.pos++;
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
            else
              this.errors.push({ message: "unterminated backtick", pos: start - 1 });
            this._resultText = "";
            this._resultIsRaw = false;
            this._resultHasExpansion = true;
            this._resultPart = void 0;
            return;
          }
          let inner = "";
          let hasEscapes = false;
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
              hasEscapes = true;
              break;
            }
            this.pos++;
          }
          if (!hasEscapes) {
            inner = src.slice(start, this.pos);
          } else {
            inner = src.slice(start, this.pos);
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
                this.pos++;
                if (this.pos < len) {
                  const c = src.charCodeAt(this.pos);
                  if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH || insideDoubleQuotes && c === CH_DQUOTE) {
                    inner += src[this.pos];
                  } else {
                    inner += "\\" + src[this.pos];
                  }
                  this.pos++;
                }
              } else {
                const runStart = this.pos;
                while (this.pos < len) {
                  const c = src.charCodeAt(this.pos);
                  if (c === CH_BACKTICK || c === CH_BACKSLASH)
                    break;
                  this.pos++;
                }
                inner += src.slice(runStart, this.pos);
              }
            }
          }
          if (this.pos < len)
            this.pos++;
          else
            this.errors.push({ message: "unterminated backtick", pos: start - 1 });
          const text = src.slice(start - 1, this.pos);
          this._resultText = inner;
          this._resultHasExpansion = true;
          if (this._buildParts) {
            this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
          } else {
            this._resultPart = void 0;
          }
        }
        readParameterExpansion(insideDoubleQuotes) {
          const src = this.src;
          const len = this.srcEnd;
          const start = this.pos;
          this.pos++;
          let depth = 1;
          let reported = false;
          while (this.pos < len && depth > 0) {
            const ch = src.charCodeAt(this.pos);
            if (ch === CH_DOLLAR) {
              const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
              if (next === CH_LBRACE) {
                depth++;
                if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
                  this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
                  reported = true;
                }
                this.pos += 2;
                continue;
              }
              if (next === CH_DOLLAR) {
                this.pos += 2;
                continue;
              }
              if (next === CH_LPAREN) {
                const dollarPos = this.pos;
                this.pos += 2;
                this.extractBalanced();
                if (this._unbalanced)
                  this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
                continue;
              }
            } else if (ch === CH_BACKTICK) {
              this.pos++;
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                  this.pos++;
                this.pos++;
              }
              if (this.pos < len)
                this.pos++;
              continue;
            } else if (ch === CH_RBRACE) {
              if (--depth === 0) {
                this.pos++;
                break;
              }
            } else if (ch === CH_BACKSLASH) {
              if (this.pos + 1 < len)
                this.pos++;
            } else if (ch === CH_SQUOTE) {
              this.pos++;
              if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
                this.skipAnsiCQuoted();
              else
                this.skipSQ();
              continue;
            } else if (ch === CH_DQUOTE) {
              this.pos++;
              this.skipDQ();
              continue;
            }
            this.pos++;
          }
          const closed = depth === 0;
          if (!closed)
            this.errors.push({ message: "unterminated parameter expansion", pos: start - 1 });
          const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
          this._resultText = text;
          this._resultIsRaw = true;
          this._resultHasExpansion = false;
          if (this._buildParts) {
            const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
            this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
          } else {
            this._resultPart = void 0;
          }
        }
        // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
        // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
        // that absolute window.
        parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
          const result = {
            type: "ParameterExpansion",
            pos: innerStart - 2,
            end: this.pos,
            text,
            parameter: "",
            parameterPos: innerStart,
            parameterEnd: innerStart,
            prefix: void 0,
            index: void 0,
            operation: void 0
          };
          const ilen = inner.length;
          if (ilen === 0)
            return result;
          const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
          const closeBracket = (start) => {
            const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
            return close === -1 ? -1 : close - innerStart;
          };
          let i = 0;
          if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
            result.prefix = "!";
            i = 1;
          }
          if (ilen > 1 && inner.charCodeAt(0) === CH_HASH) {
            const nameEnd = this.scanParamName(inner, 1);
            let parameterEnd = nameEnd;
            let indexEnd = -1;
            if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === CH_LBRACKET) {
              indexEnd = closeBracket(parameterEnd + 1);
              if (indexEnd !== -1)
                parameterEnd = indexEnd + 1;
            }
            if (nameEnd > 1 && parameterEnd === ilen) {
              result.prefix = "#";
              result.parameter = inner.slice(1, nameEnd);
              result.parameterPos = innerStart + 1;
              result.parameterEnd = innerStart + nameEnd;
              if (indexEnd !== -1)
                result.index = sub(nameEnd + 1, indexEnd, "embedded");
              return result;
            }
          }
          const nameStart = i;
          i = this.scanParamName(inner, i);
          result.parameter = inner.slice(nameStart, i);
          result.parameterPos = innerStart + nameStart;
          result.parameterEnd = innerStart + i;
          if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
            const closeB = closeBracket(i + 1);
            if (closeB !== -1) {
              result.index = sub(i + 1, closeB, "embedded");
              i = closeB + 1;
            }
          }
          if (i >= ilen)
            return result;
          const pos = innerStart + i;
          const end = innerStart + ilen;
          const opChar = inner.charCodeAt(i);
          const nextChar = inner.charCodeAt(i + 1);
          const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
          if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
            const operandStart = i + (opChar === CH_COLON ? 2 : 1);
            result.operation = {
              type: "Default",
              pos,
              end,
              operatorEnd: innerStart + operandStart,
              operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
              operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
            };
            return result;
          }
          if (opChar === CH_COLON) {
            i++;
            const sliceStart = innerStart + i;
            const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted) => {
              return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
            });
            result.operation = {
              type: "Slice",
              pos,
              end,
              operatorEnd: sliceStart,
              operator: ":",
              offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
              length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
            };
            return result;
          }
          if (opChar === CH_HASH || opChar === CH_PERCENT) {
            const doubled = nextChar === opChar;
            const operator = opChar === CH_HASH ? doubled ? "##" : "#" : doubled ? "%%" : "%";
            const operandStart = i + (doubled ? 2 : 1);
            result.operation = {
              type: "Remove",
              pos,
              end,
              operatorEnd: innerStart + operandStart,
              operator,
              operand: sub(operandStart, ilen)
            };
            return result;
          }
          if (opChar === CH_SLASH) {
            i++;
            let operator = "/";
            if (nextChar === CH_SLASH || nextChar === CH_HASH || nextChar === CH_PERCENT) {
              operator = nextChar === CH_SLASH ? "//" : nextChar === CH_HASH ? "/#" : "/%";
              i++;
            }
            let separatorStart = i;
            if (nextChar === CH_SLASH) {
              separatorStart = skipLineContinuations(inner, i, ilen);
              if (inner.charCodeAt(separatorStart) === CH_SLASH)
                separatorStart++;
            }
            const sepIdx = findUnnested(inner.slice(separatorStart), CH_SLASH);
            const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
            result.operation = {
              type: "Replace",
              pos,
              end,
              operatorEnd: innerStart + i,
              operator,
              pattern: sub(i, patternEnd),
              replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
            };
            return result;
          }
          if (opChar === CH_CARET || opChar === CH_COMMA) {
            const doubled = nextChar === opChar;
            const operator = opChar === CH_CARET ? doubled ? "^^" : "^" : doubled ? ",," : ",";
            const operandStart = i + (doubled ? 2 : 1);
            result.operation = {
              type: "CaseModification",
              pos,
              end,
              operatorEnd: innerStart + operandStart,
              operator,
              operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
            };
            return result;
          }
          if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === CH_AT || opChar === CH_STAR)) {
            result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === CH_AT ? "@" : "*" };
            return result;
          }
          if (opChar === CH_AT) {
            result.operation = {
              type: "Transform",
              pos,
              end,
              operatorEnd: pos + 1,
              operator: "@",
              operand: sub(i + 1, ilen)
            };
            return result;
          }
          result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) };
          return result;
        }
        findNestedShellEnd(start, end, quoted) {
          const ch = this.src.charCodeAt(start);
          if (ch === CH_BACKTICK) {
            let pos = start + 1;
            while (pos < end) {
              const current = this.src.charCodeAt(pos);
              if (current === CH_BACKSLASH) {
                pos += 2;
                continue;
              }
              pos++;
              if (current === CH_BACKTICK)
                return pos;
            }
            return end;
          }
          let close;
          if (ch === CH_DOLLAR) {
            const next = start + 1;
            if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
              close = this.findClosingBrace(next + 1, end);
            } else {
              const open = skipLineContinuations(this.src, next, end);
              if (open >= end || this.src.charCodeAt(open) !== CH_LPAREN)
                return start;
              close = this.findClosingParenthesis(open + 1, end);
            }
          } else {
            const open = start + 1;
            if (quoted || ch !== CH_LT && ch !== CH_GT || open >= end || this.src.charCodeAt(open) !== CH_LPAREN) {
              return start;
            }
            close = this.findClosingParenthesis(open + 1, end);
          }
          return close === -1 ? end : close + 1;
        }
        scanParamName(s, start) {
          let i = start;
          if (i >= s.length)
            return i;
          const c = s.charCodeAt(i);
          if (c === CH_AT || c === CH_STAR || c === CH_HASH || c === CH_QUESTION || c === CH_DASH || c === CH_DOLLAR || c === CH_BANG) {
            return i + 1;
          }
          if (c >= CH_0 && c <= CH_9) {
            while (i < s.length && s.charCodeAt(i) >= CH_0 && s.charCodeAt(i) <= CH_9)
              i++;
            return i;
          }
          if (c >= CH_a && c <= CH_z || c >= CH_A && c <= CH_Z || c === CH_UNDERSCORE) {
            i++;
            while (i < s.length) {
              const ch = s.charCodeAt(i);
              if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
                i++;
              else
                break;
            }
          }
          return i;
        }
        readAnsiCQuoted() {
          const quotePos = this.pos - 1;
          const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
          this.pos = result.end;
          if (!result.closed)
            this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
          return result.value;
        }
        // Quotes resume when a nested substitution returns to their parenthesis depth.
        extractBalanced(useGrammar = true, quoteOnly = false) {
          const src = this.src;
          const len = this.srcEnd;
          const bt = this._buildParts || this._buildValue;
          let depth = quoteOnly ? 0 : 1;
          const start = this.pos;
          this._unbalanced = false;
          const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
          if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
            this.pos = knownEnd;
            return bt ? src.slice(start, knownEnd - 1) : "";
          }
          let wordStart = true;
          while (!quoteOnly && this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_RPAREN) {
              const result = bt ? src.slice(start, this.pos) : "";
              this.pos++;
              return result;
            } else if (c === CH_LPAREN || c === CH_BACKSLASH || c === CH_SQUOTE || c === CH_DQUOTE || c === CH_BACKTICK || c === CH_DOLLAR && (src.charCodeAt(this.pos + 1) === CH_SQUOTE || src.charCodeAt(this.pos + 1) === CH_DOLLAR || src.charCodeAt(this.pos + 1) === CH_LBRACE)) {
              break;
            } else if (c === CH_LT && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
              break;
            } else if (c === CH_HASH && wordStart) {
              break;
            } else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) {
              break;
            } else {
              wordStart = c < 128 && (charType[c] & 1) !== 0;
              this.pos++;
            }
          }
          let caseDepth = 0;
          let caseParens = 0;
          const wordStartAfterParen = [];
          let pendingDelims = null;
          let scripts;
          let arithBase = -1;
          let arithExtent = start >= 2 && src.charCodeAt(start) === CH_LPAREN && src.charCodeAt(start - 1) === CH_LPAREN && src.charCodeAt(start - 2) === CH_DOLLAR;
          let substitutions = 0;
          let reported = false;
          const quotes = quoteOnly ? [{ close: CH_DQUOTE, depth: 0 }] : [];
          let quotedDepth = quoteOnly ? 1 : 0;
          let parameterDepth = 0;
          let arithmeticOpens;
          let continuedDollarPos = -1;
          let continuedParenPos = -1;
          let escapedEnd = -1;
          let lastParenEnd = -1;
          let checkedGrammar = false;
          while (this.pos < len && (depth > 0 || quotes.length > 0)) {
            let ch = src.charCodeAt(this.pos);
            const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
            if (quote !== void 0 && quote.depth === depth) {
              let commandOpen = false;
              if (ch === CH_BACKSLASH) {
                this.pos = Math.min(this.pos + 2, len);
                continue;
              }
              if (ch === quote.close) {
                quotes.pop();
                if (ch === CH_DQUOTE)
                  quotedDepth--;
                else
                  parameterDepth--;
                this.pos++;
                if (quoteOnly && depth === 0 && quotes.length === 0)
                  return "";
                continue;
              }
              if (ch === CH_DQUOTE) {
                quotes.push({ close: CH_DQUOTE, depth });
                quotedDepth++;
              } else if (ch === CH_SQUOTE && quote.close === CH_RBRACE) {
                this.pos++;
                this.skipSQ();
                continue;
              } else if (ch === CH_BACKTICK) {
                this.pos++;
                while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                  if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                    this.pos++;
                  if (this.pos < len)
                    this.pos++;
                }
                if (this.pos < len)
                  this.pos++;
                continue;
              } else if (ch === CH_DOLLAR) {
                const next = src.charCodeAt(this.pos + 1);
                if (next === CH_SQUOTE && quote.close === CH_RBRACE) {
                  this.pos += 2;
                  this.skipAnsiCQuoted();
                  continue;
                }
                if (next === CH_LBRACE) {
                  quotes.push({ close: CH_RBRACE, depth });
                  parameterDepth++;
                  this.pos++;
                } else if (next === CH_LPAREN) {
                  this.pos++;
                  ch = CH_LPAREN;
                  commandOpen = true;
                } else if (next === CH_DOLLAR) {
                  this.pos += src.charCodeAt(this.pos + 2) === CH_LPAREN ? 1 : 2;
                  continue;
                }
              }
              if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > MAX_SYNTAX_NESTING) {
                this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos });
                reported = true;
              }
              if (!commandOpen) {
                this.pos++;
                while (this.pos < len) {
                  const c = src.charCodeAt(this.pos);
                  if (c === CH_BACKSLASH || c === CH_DQUOTE || c === CH_DOLLAR || c === CH_BACKTICK || c === CH_RBRACE || c === CH_SQUOTE)
                    break;
                  this.pos++;
                }
                continue;
              }
            }
            if (ch === CH_HASH && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < MAX_SYNTAX_NESTING && skipBlanks(src, lastParenEnd, len) === this.pos) {
              checkedGrammar = true;
              const scope = scripts?.[scripts.length - 1];
              const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
              if (end !== -1) {
                if (scope === void 0) {
                  this.pos = end;
                  return bt ? src.slice(start, end - 1) : "";
                }
                this.pos = end - 1;
                depth = scope.depth + 1;
                caseDepth = 0;
                caseParens = 0;
                wordStartAfterParen.length = scope.parens + 1;
                ch = CH_RPAREN;
              }
            }
            if (ch === CH_LPAREN) {
              const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
              const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
              const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
              const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== CH_LPAREN || (prev === CH_LT || prev === CH_GT) && arithBase < 0 && !arithExtent;
              if (script) {
                (scripts ?? (scripts = [])).push({
                  start: this.pos + 1,
                  dollar: commandDollarPos,
                  depth,
                  parens: wordStartAfterParen.length,
                  caseDepth,
                  caseParens,
                  arithBase,
                  arithExtent,
                  substitutions,
                  checkedGrammar,
                  pendingDelims
                });
                caseDepth = 0;
                caseParens = 0;
                arithBase = -1;
                arithExtent = false;
                checkedGrammar = false;
                pendingDelims = null;
              }
              wordStartAfterParen.push(!wordParen);
              wordStart = true;
              if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
                arithBase = depth;
              }
              if (commandDollarPos !== -1) {
                if (script)
                  substitutions++;
                else
                  (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
                if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > MAX_SYNTAX_NESTING && !reported) {
                  this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos });
                  reported = true;
                }
              }
              continuedDollarPos = -1;
              continuedParenPos = -1;
              depth++;
              if (caseDepth > 0)
                caseParens++;
              this.pos++;
            } else if (ch === CH_RPAREN) {
              if (caseDepth > 0 && caseParens === 0) {
                this.pos++;
                wordStart = true;
              } else {
                if (caseDepth > 0)
                  caseParens--;
                depth--;
                if (depth === 0 && !quoteOnly) {
                  const result = bt ? src.slice(start, this.pos) : "";
                  this.pos++;
                  return result;
                }
                if (depth <= arithBase)
                  arithBase = -1;
                if (arithmeticOpens !== void 0) {
                  while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth)
                    arithmeticOpens.pop();
                }
                wordStart = wordStartAfterParen.pop() ?? true;
                this.pos++;
                const scope = scripts?.[scripts.length - 1];
                if (scope !== void 0 && scope.depth === depth) {
                  scripts.pop();
                  caseDepth = scope.caseDepth;
                  caseParens = scope.caseParens;
                  arithBase = scope.arithBase;
                  arithExtent = scope.arithExtent;
                  substitutions = scope.substitutions;
                  checkedGrammar = scope.checkedGrammar;
                  pendingDelims = scope.pendingDelims;
                }
              }
              lastParenEnd = this.pos;
            } else if (ch === CH_BACKSLASH) {
              if (this.pos > start && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
                const logicalPos = skipLineContinuations(src, this.pos, len);
                if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN) {
                  continuedDollarPos = this.pos - 1;
                  continuedParenPos = logicalPos;
                }
              }
              this.pos++;
              if (this.pos < len) {
                if (src.charCodeAt(this.pos) !== CH_NL) {
                  wordStart = false;
                }
                this.pos++;
              }
              escapedEnd = this.pos;
            } else if (ch === CH_DOLLAR) {
              const next = src.charCodeAt(++this.pos);
              if (next === CH_SQUOTE) {
                this.pos++;
                this.skipAnsiCQuoted();
              } else if (next === CH_DOLLAR) {
                this.pos++;
              } else if (next === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
                quotes.push({ close: CH_RBRACE, depth });
                parameterDepth++;
                this.pos++;
              }
              wordStart = false;
            } else if (ch === CH_SQUOTE) {
              this.pos++;
              this.skipSQ();
              wordStart = false;
            } else if (ch === CH_DQUOTE) {
              quotes.push({ close: CH_DQUOTE, depth });
              quotedDepth++;
              this.pos++;
              wordStart = false;
            } else if (ch === CH_BACKTICK) {
              this.pos++;
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                  this.pos++;
                if (this.pos < len)
                  this.pos++;
              }
              if (this.pos < len)
                this.pos++;
              wordStart = false;
            } else if (ch === CH_LT && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
              if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === CH_LT) {
                this.pos += 3;
              } else {
                this.pos += 2;
                const strip = this.pos < len && src.charCodeAt(this.pos) === CH_DASH;
                if (strip)
                  this.pos++;
                this.skipSpacesAndTabs();
                this.readHereDocDelimiter();
                if (this._hereDelim || this._hereQuoted) {
                  (pendingDelims ?? (pendingDelims = [])).push({
                    delimiter: this._hereDelim,
                    strip,
                    quoted: this._hereQuoted
                  });
                }
              }
              wordStart = false;
            } else if (ch === CH_NL && pendingDelims) {
              this.pos++;
              for (const hd of pendingDelims)
                this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
              pendingDelims = null;
              wordStart = true;
            } else if (ch === CH_HASH && arithBase < 0 && !arithExtent && wordStart) {
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_NL)
                this.pos++;
            } else {
              const wStart = this.pos;
              while (this.pos < len) {
                const wc = src.charCodeAt(this.pos);
                if (wc < 128 && charType[wc])
                  break;
                this.pos++;
              }
              if (this.pos > wStart) {
                const wLen = this.pos - wStart;
                if (wLen === 4 && wordStart && arithBase < 0 && !arithExtent) {
                  const c0 = src.charCodeAt(wStart);
                  if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) {
                    caseDepth++;
                  } else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
                    caseDepth--;
                    if (caseDepth === 0)
                      caseParens = 0;
                  }
                }
                wordStart = false;
              } else {
                const wc = src.charCodeAt(this.pos);
                wordStart = wc < 128 && (charType[wc] & 1) !== 0;
                this.pos++;
              }
            }
          }
          this._unbalanced = true;
          if (quoteOnly && scripts !== void 0 && scripts.length > 0) {
            this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar });
          }
          return bt ? src.slice(start, this.pos) : "";
        }
      }
      ;
      function opPrec(op) {
        switch (op) {
          case ",":
            return 1;
          case "=":
          case "+=":
          case "-=":
          case "*=":
          case "/=":
          case "%=":
          case "<<=":
          case ">>=":
          case "&=":
          case "|=":
          case "^=":
            return 2;
          case "||":
            return 4;
          case "&&":
            return 5;
          case "|":
            return 6;
          case "^":
            return 7;
          case "&":
            return 8;
          case "==":
          case "!=":
            return 9;
          case "<":
          case "<=":
          case ">":
          case ">=":
            return 10;
          case "<<":
          case ">>":
            return 11;
          case "+":
          case "-":
            return 12;
          case "*":
          case "/":
          case "%":
            return 13;
          case "**":
            return 14;
          case "?":
            return 3;
          default:
            return -1;
        }
      }
      function trimEnd(src, start, end) {
        while (end > start) {
          const c = src.charCodeAt(end - 1);
          if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
            break;
          end--;
        }
        return end;
      }
      function opRightAssoc(op) {
        switch (op) {
          case "=":
          case "+=":
          case "-=":
          case "*=":
          case "/=":
          case "%=":
          case "<<=":
          case ">>=":
          case "&=":
          case "|=":
          case "^=":
          case "**":
            return true;
          default:
            return false;
        }
      }
      function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
        let pos = 0;
        const len = src.length;
        const initialWordCount = collector?.embeddedWords.length ?? 0;
        function makeWord(start2, end, embedded = false) {
          const node = {
            type: "ArithmeticWord",
            pos: start2 + offset,
            end: end + offset,
            value: src.slice(start2, end),
            parts: void 0
          };
          if (embedded)
            collector?.embeddedWords.push(node);
          return node;
        }
        function skipWS() {
          while (pos < len) {
            const c = src.charCodeAt(pos);
            if (c === CH_SPACE || c === CH_TAB || c === CH_NL)
              pos++;
            else
              break;
          }
        }
        function tryReadBinOp() {
          if (pos >= len)
            return null;
          const c = src.charCodeAt(pos);
          const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
          const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
          switch (c) {
            case CH_COMMA:
              pos++;
              return ",";
            case CH_EQ:
              if (nc === CH_EQ) {
                pos += 2;
                return "==";
              }
              pos++;
              return "=";
            case CH_BANG:
              if (nc === CH_EQ) {
                pos += 2;
                return "!=";
              }
              return null;
            // unary
            case CH_LT:
              if (nc === CH_LT) {
                if (nnc === CH_EQ) {
                  pos += 3;
                  return "<<=";
                }
                pos += 2;
                return "<<";
              }
              if (nc === CH_EQ) {
                pos += 2;
                return "<=";
              }
              pos++;
              return "<";
            case CH_GT:
              if (nc === CH_GT) {
                if (nnc === CH_EQ) {
                  pos += 3;
                  return ">>=";
                }
                pos += 2;
                return ">>";
              }
              if (nc === CH_EQ) {
                pos += 2;
                return ">=";
              }
              pos++;
              return ">";
            case CH_PLUS:
              if (nc === CH_EQ) {
                pos += 2;
                return "+=";
              }
              if (nc === CH_PLUS)
                return null;
              pos++;
              return "+";
            case CH_DASH:
              if (nc === CH_EQ) {
                pos += 2;
                return "-=";
              }
              if (nc === CH_DASH)
                return null;
              pos++;
              return "-";
            case CH_STAR:
              if (nc === CH_STAR) {
                pos += 2;
                return "**";
              }
              if (nc === CH_EQ) {
                pos += 2;
                return "*=";
              }
              pos++;
              return "*";
            case CH_SLASH:
              if (nc === CH_EQ) {
                pos += 2;
                return "/=";
              }
              pos++;
              return "/";
            case CH_PERCENT:
              if (nc === CH_EQ) {
                pos += 2;
                return "%=";
              }
              pos++;
              return "%";
            case CH_PIPE:
              if (nc === CH_PIPE) {
                pos += 2;
                return "||";
              }
              if (nc === CH_EQ) {
                pos += 2;
                return "|=";
              }
              pos++;
              return "|";
            case CH_AMP:
              if (nc === CH_AMP) {
                pos += 2;
                return "&&";
              }
              if (nc === CH_EQ) {
                pos += 2;
                return "&=";
              }
              pos++;
              return "&";
            case CH_CARET:
              if (nc === CH_EQ) {
                pos += 2;
                return "^=";
              }
              pos++;
              return "^";
            case CH_QUESTION:
              pos++;
              return "?";
            default:
              return null;
          }
        }
        function skipTruncatedUnary() {
          skipWS();
          while (pos < len) {
            const c2 = src.charCodeAt(pos);
            if (c2 !== CH_BANG && c2 !== CH_TILDE && c2 !== CH_PLUS && c2 !== CH_DASH)
              break;
            if (src.charCodeAt(pos + 1) === CH_EQ)
              break;
            pos++;
            skipWS();
          }
          if (src.charCodeAt(pos) === CH_LPAREN) {
            let groups = 1;
            pos++;
            while (pos < len && groups > 0) {
              const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
              if (wordEnd > pos + offset) {
                pos = wordEnd - offset;
                continue;
              }
              const c2 = src.charCodeAt(pos++);
              if (c2 === CH_LPAREN)
                groups++;
              else if (c2 === CH_RPAREN)
                groups--;
            }
          } else if (pos < len && src.charCodeAt(pos) !== CH_RPAREN && src.charCodeAt(pos) !== CH_COLON) {
            parseAtom(0);
          }
          skipWS();
          const c = src.charCodeAt(pos);
          if ((c === CH_PLUS || c === CH_DASH) && src.charCodeAt(pos + 1) === c)
            pos += 2;
        }
        function recoverExpression(minPrec) {
          skipWS();
          const start2 = pos;
          if (start2 === len)
            return makeWord(start2, start2);
          const wordCount = collector?.embeddedWords.length ?? 0;
          let ternaries = 0;
          for (; ; ) {
            skipTruncatedUnary();
            skipWS();
            if (src.charCodeAt(pos) === CH_COLON && ternaries > 0) {
              ternaries--;
              pos++;
              continue;
            }
            const saved = pos;
            const op = tryReadBinOp();
            if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
              pos = saved;
              break;
            }
            if (op === "?")
              ternaries++;
          }
          if (collector)
            collector.embeddedWords.length = wordCount;
          return makeWord(start2, trimEnd(src, start2, pos));
        }
        function parseBinExpr(minPrec, depth) {
          if (depth > MAX_SYNTAX_NESTING)
            return recoverExpression(minPrec);
          let left = parseUnaryExpr(depth);
          while (true) {
            skipWS();
            if (pos >= len)
              break;
            const saved = pos;
            const op = tryReadBinOp();
            if (!op)
              break;
            if (op === "?") {
              if (opPrec(op) < minPrec) {
                pos = saved;
                break;
              }
              const consequent = parseBinExpr(1, depth + 1);
              skipWS();
              if (pos < len && src.charCodeAt(pos) === CH_COLON)
                pos++;
              const alternate = parseBinExpr(3, depth + 1);
              left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
              continue;
            }
            const prec = opPrec(op);
            if (prec < minPrec) {
              pos = saved;
              break;
            }
            const nextPrec = opRightAssoc(op) ? prec : prec + 1;
            const right = parseBinExpr(nextPrec, depth + 1);
            left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
          }
          return left;
        }
        function parseUnaryExpr(depth) {
          skipWS();
          if (depth > MAX_SYNTAX_NESTING)
            return recoverExpression(15);
          if (pos >= len)
            return makeWord(pos, pos);
          const start2 = pos;
          const c = src.charCodeAt(pos);
          const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
          if (c === CH_PLUS && nc === CH_PLUS) {
            pos += 2;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "++", operand, prefix: true };
          }
          if (c === CH_DASH && nc === CH_DASH) {
            pos += 2;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "--", operand, prefix: true };
          }
          if (c === CH_BANG) {
            pos++;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "!", operand, prefix: true };
          }
          if (c === CH_TILDE) {
            pos++;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "~", operand, prefix: true };
          }
          if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
            pos++;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "+", operand, prefix: true };
          }
          if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
            pos++;
            const operand = parseUnaryExpr(depth + 1);
            return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "-", operand, prefix: true };
          }
          return parsePostfixExpr(depth);
        }
        function parsePostfixExpr(depth) {
          const operand = parseAtom(depth);
          skipWS();
          if (pos + 1 < len) {
            const c = src.charCodeAt(pos);
            const nc = src.charCodeAt(pos + 1);
            if (c === CH_PLUS && nc === CH_PLUS) {
              pos += 2;
              return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: false };
            }
            if (c === CH_DASH && nc === CH_DASH) {
              pos += 2;
              return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: false };
            }
          }
          return operand;
        }
        function parseAtom(depth) {
          skipWS();
          if (pos >= len)
            return makeWord(pos, pos);
          const c = src.charCodeAt(pos);
          if (c === CH_LPAREN) {
            const start3 = pos;
            pos++;
            const expr = parseBinExpr(0, depth + 1);
            skipWS();
            if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
              pos++;
            return { type: "ArithmeticGroup", pos: start3 + offset, end: pos + offset, expression: expr };
          }
          if (c === CH_DOLLAR) {
            const start3 = pos;
            const wordCount2 = collector?.embeddedWords.length ?? 0;
            const atom2 = readDollarAtom();
            const wordEnd2 = collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
            if (wordEnd2 > pos + offset) {
              if (collector)
                collector.embeddedWords.length = wordCount2;
              pos = wordEnd2 - offset;
              return makeWord(start3, pos, true);
            }
            return atom2;
          }
          if (c === 96 || c === 34 || c === 39) {
            const start3 = pos;
            pos = (collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? start3 + offset + 1) - offset;
            return makeWord(start3, pos, true);
          }
          const start2 = pos;
          const wordCount = collector?.embeddedWords.length ?? 0;
          const atom = readWordAtom();
          const wordEnd = collector?.findArithmeticWordEnd?.(start2 + offset, offset + len) ?? pos + offset;
          if (wordEnd > pos + offset) {
            if (collector)
              collector.embeddedWords.length = wordCount;
            pos = wordEnd - offset;
            return makeWord(start2, pos, true);
          }
          return atom;
        }
        function readDollarAtom() {
          const start2 = pos;
          pos++;
          if (pos >= len)
            return makeWord(start2, pos);
          const c = src.charCodeAt(pos);
          if (c === CH_LPAREN) {
            if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
              const expansionEnd = collector?.findArithmeticExpansionEnd(start2 + offset, offset + len) ?? -1;
              if (expansionEnd !== -1) {
                pos = expansionEnd - offset;
              } else {
                pos += 2;
                let depth = 1;
                while (pos < len && depth > 0) {
                  if (src.charCodeAt(pos) === CH_LPAREN && src.charCodeAt(pos + 1) === CH_LPAREN) {
                    depth++;
                    pos += 2;
                  } else if (src.charCodeAt(pos) === CH_RPAREN && src.charCodeAt(pos + 1) === CH_RPAREN) {
                    depth--;
                    pos += 2;
                  } else {
                    pos++;
                  }
                }
              }
            } else {
              pos++;
              const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
              if (close !== -1) {
                pos = close - offset + 1;
              } else {
                let depth = 1;
                while (pos < len && depth > 0) {
                  const ch = src.charCodeAt(pos++);
                  if (ch === CH_LPAREN)
                    depth++;
                  else if (ch === CH_RPAREN)
                    depth--;
                }
              }
              const text = src.slice(start2, pos);
              return collector ? collector.commandExpansion(start2 + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start2 + offset, pos + offset, text);
            }
          } else if (c === CH_LBRACE) {
            const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
            if (close !== -1) {
              pos = close - offset + 1;
            } else {
              pos++;
              let depth = 1;
              while (pos < len && depth > 0) {
                const ch = src.charCodeAt(pos++);
                if (ch === CH_LBRACE)
                  depth++;
                else if (ch === CH_RBRACE)
                  depth--;
              }
            }
          } else {
            while (pos < len) {
              const ch = src.charCodeAt(pos);
              if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
                pos++;
              else
                break;
            }
          }
          return makeWord(start2, pos, c === CH_LPAREN || c === CH_LBRACE);
        }
        function readWordAtom() {
          const start2 = pos;
          while (pos < len) {
            const c = src.charCodeAt(pos);
            if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
              pos++;
            } else
              break;
          }
          if (pos > start2 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
            const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
            if (close !== -1) {
              pos = close - offset + 1;
            } else {
              pos++;
              let depth = 1;
              while (pos < len && depth > 0) {
                const c = src.charCodeAt(pos);
                if (c === CH_LBRACKET)
                  depth++;
                else if (c === CH_RBRACKET)
                  depth--;
                pos++;
              }
            }
            return makeWord(start2, pos, true);
          }
          if (pos === start2) {
            pos++;
            return makeWord(start2, pos);
          }
          return makeWord(start2, pos);
        }
        skipWS();
        if (pos >= len)
          return null;
        const start = pos;
        const result = parseBinExpr(0, nestingDepth);
        skipWS();
        if (pos < len) {
          if (collector)
            collector.embeddedWords.length = initialWordCount;
          return makeWord(start, trimEnd(src, start, len), collector !== void 0);
        }
        return result;
      }
      ;
      const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
      function wordPartsResolver(context) {
        return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
      }
      function embeddedPartsResolver(context) {
        return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
      }
      function arrayPartsResolver(context) {
        return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
      }
      function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
        const lexer = new Lexer2(source, word.pos, word.end, false, context);
        lexer._nestingDepth = depth;
        const parts = lexer.buildWordParts(word.pos);
        return parts ?? void 0;
      }
      function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
        if (!hasEmbeddedWordStructure(source, word.pos, word.end))
          return void 0;
        const lexer = new Lexer2(source, word.pos, word.end, false, context);
        lexer._nestingDepth = depth;
        const parts = lexer.buildEmbeddedWordParts(word.pos, arithmetic);
        return parts ?? void 0;
      }
      function computeArrayElementParts(source, word, depth = 0, context) {
        const lexer = new Lexer2(source, word.pos, word.end, false, context);
        lexer._nestingDepth = depth;
        const parts = lexer.buildArrayElementParts(word.pos);
        return parts ?? void 0;
      }
      function computeHereDocBodyParts(source, word, depth = 0, context) {
        const lexer = new Lexer2(source, word.pos, word.end, false, context);
        lexer._nestingDepth = depth;
        const parts = lexer.buildHereDocParts(word.pos, word.end);
        return parts ?? void 0;
      }
      ;
      function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
        if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
          return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
        }
        const embeddedWords = [];
        const lexer = new Lexer2(source, 0, source.length, false, context);
        lexer._nestingDepth = depth;
        const expression = parseArithmeticExpression(body, offset, {
          embeddedWords,
          commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
            source,
            start: pos + 2,
            end: end - 1,
            depth: depth + 1,
            parenBoundary: true,
            context
          }),
          findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
          findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
          findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
          findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
          findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
        }, depth) ?? void 0;
        if (embeddedDepth <= MAX_SYNTAX_NESTING) {
          for (const node of embeddedWords)
            node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
        }
        return expression;
      }
      ;
      class ArrayValueImpl {
        type = "ArrayValue";
        pos;
        end;
        #source;
        #depth;
        #context;
        #elements;
        constructor(source, pos, end, depth, context) {
          this.pos = pos;
          this.end = end;
          this.#source = source;
          this.#depth = depth;
          this.#context = context;
        }
        get elements() {
          if (this.#elements)
            return this.#elements;
          const lexer = new Lexer2(this.#source, this.pos + 1, this.end - 1, false, this.#context);
          lexer._nestingDepth = this.#depth;
          const elements = [];
          while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
            const token = lexer.next(LexContext.ArrayElement);
            if (token.token !== Token.Word && token.token !== Token.Assignment)
              continue;
            const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
            const indexed = text.charCodeAt(0) === 91;
            const context = lexer.getSubstitutionContext();
            const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
            const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
            elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
          }
          this.#elements = elements;
          return elements;
        }
        toJSON() {
          return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
        }
      }
      class AssignmentImpl {
        type = "Assignment";
        pos;
        end;
        text;
        #source;
        #depth;
        #context;
        #operatorPos;
        #name = null;
        #append;
        #index;
        #value = null;
        constructor(text, pos, end, source, operatorPos, depth, context) {
          this.pos = pos;
          this.end = end;
          this.text = text;
          this.#source = source;
          this.#operatorPos = operatorPos;
          this.#depth = depth;
          this.#context = context;
        }
        get name() {
          return this.#name ?? this.resolveTarget();
        }
        get append() {
          if (this.#name === null)
            this.resolveTarget();
          return this.#append;
        }
        get index() {
          if (this.#name === null)
            this.resolveTarget();
          return this.#index;
        }
        get value() {
          if (this.#value !== null)
            return this.#value;
          const start = this.#operatorPos + 1;
          const arrayStart = skipLineContinuations(this.#source, start, this.end);
          this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
          return this.#value;
        }
        resolveTarget() {
          const equal = this.#operatorPos - this.pos;
          let nameEnd = equal;
          let appendPos = equal;
          while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
            appendPos -= 2;
          if (this.text.charCodeAt(appendPos - 1) === 43) {
            this.#append = true;
            nameEnd = appendPos - 1;
          }
          const bracket = this.text.indexOf("[");
          if (bracket > 0 && bracket < nameEnd) {
            const close = this.text.lastIndexOf("]", equal);
            if (close > bracket) {
              const start = this.pos + bracket + 1;
              const end = this.pos + close;
              this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
              nameEnd = bracket;
            }
          }
          const name = this.text.slice(0, nameEnd);
          return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
        }
        toJSON() {
          return {
            type: this.type,
            pos: this.pos,
            end: this.end,
            text: this.text,
            name: this.name,
            append: this.append,
            index: this.index,
            value: this.value
          };
        }
      }
      ;
      const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
      class CommandImpl {
        type = "Command";
        pos;
        end;
        name;
        prefix;
        suffix;
        #args;
        #redirects;
        constructor(pos, end, name, prefix, suffix) {
          this.pos = pos;
          this.end = end;
          this.name = name;
          this.prefix = prefix;
          this.suffix = suffix;
        }
        get args() {
          if (this.#args === void 0) {
            const suffix = this.suffix;
            this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
          }
          return this.#args;
        }
        get redirects() {
          if (this.#redirects === void 0) {
            const redirects = [];
            for (const item of this.prefix)
              if (item.type !== "Assignment")
                redirects.push(item);
            for (const item of this.suffix)
              if (!isArgument(item))
                redirects.push(item);
            this.#redirects = redirects;
          }
          return this.#redirects;
        }
        toJSON() {
          return { type: this.type, pos: this.pos, end: this.end, name: this.name, prefix: this.prefix, suffix: this.suffix };
        }
      }
      ;
      class HereDocBodyImpl {
        type = "HereDocBody";
        pos;
        end;
        text = "";
        #source;
        #depth;
        #context;
        #parts;
        constructor(source, pos, quoted, depth, context) {
          this.pos = pos;
          this.end = pos;
          this.#source = source;
          this.#depth = depth;
          this.#context = context;
          this.#parts = quoted ? void 0 : null;
        }
        get parts() {
          if (this.#parts === null)
            this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
          return this.#parts;
        }
        toJSON() {
          return { type: this.type, pos: this.pos, end: this.end, text: this.text, parts: this.parts };
        }
      }
      ;
      Lexer2._findSubstitutionEnd = findSubstitutionEnd;
      ScriptExpansionImpl._resolveScript = parseRegion;
      ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
      function isDeclarationCommand(name) {
        switch (name.length) {
          case 5:
            return name === "local" || name === "alias";
          case 6:
            return name === "export";
          case 7:
            return name === "declare" || name === "typeset";
          case 8:
            return name === "readonly";
          default:
            return false;
        }
      }
      class ArithmeticCommandImpl {
        type = "ArithmeticCommand";
        pos;
        end;
        body;
        #source;
        #depth;
        #context;
        #expression = null;
        constructor(pos, end, body, source, depth, context) {
          this.pos = pos;
          this.end = end;
          this.body = body;
          this.#source = source;
          this.#depth = depth;
          this.#context = context;
        }
        get expression() {
          if (this.#expression === null) {
            this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
          }
          return this.#expression;
        }
        set expression(v) {
          this.#expression = v ?? void 0;
        }
        toJSON() {
          return {
            type: this.type,
            pos: this.pos,
            end: this.end,
            expression: this.expression,
            body: this.body
          };
        }
      }
      class ArithmeticForImpl {
        type = "ArithmeticFor";
        pos;
        end;
        body;
        #initStr;
        #testStr;
        #updateStr;
        #initPos;
        #testPos;
        #updatePos;
        #source;
        #depth;
        #context;
        #initialize = null;
        #test = null;
        #update = null;
        constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
          this.pos = pos;
          this.end = end;
          this.body = body;
          this.#initStr = initStr;
          this.#testStr = testStr;
          this.#updateStr = updateStr;
          this.#initPos = initPos;
          this.#testPos = testPos;
          this.#updatePos = updatePos;
          this.#source = source;
          this.#depth = depth;
          this.#context = context;
        }
        get initialize() {
          if (this.#initialize === null) {
            if (this.#initStr) {
              this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
            } else {
              this.#initialize = void 0;
            }
          }
          return this.#initialize;
        }
        set initialize(v) {
          this.#initialize = v ?? void 0;
        }
        get test() {
          if (this.#test === null) {
            if (this.#testStr) {
              this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
            } else {
              this.#test = void 0;
            }
          }
          return this.#test;
        }
        set test(v) {
          this.#test = v ?? void 0;
        }
        get update() {
          if (this.#update === null) {
            if (this.#updateStr) {
              this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
            } else {
              this.#update = void 0;
            }
          }
          return this.#update;
        }
        set update(v) {
          this.#update = v ?? void 0;
        }
        toJSON() {
          return {
            type: this.type,
            pos: this.pos,
            end: this.end,
            initialize: this.initialize,
            test: this.test,
            update: this.update,
            body: this.body
          };
        }
      }
      const CASE_TERMINATORS = {
        [Token.DoubleSemi]: ";;",
        [Token.SemiAmp]: ";&",
        [Token.DoubleSemiAmp]: ";;&"
      };
      const REDIRECT_OPS = {
        ">": ">",
        ">>": ">>",
        "<": "<",
        "<>": "<>",
        "<&": "<&",
        ">&": ">&",
        ">|": ">|",
        "&>": "&>",
        "&>>": "&>>"
      };
      const listTerminators = new Uint8Array(37);
      listTerminators[Token.EOF] = 1;
      listTerminators[Token.RParen] = 1;
      listTerminators[Token.RBrace] = 1;
      listTerminators[Token.Then] = 1;
      listTerminators[Token.Else] = 1;
      listTerminators[Token.Elif] = 1;
      listTerminators[Token.Fi] = 1;
      listTerminators[Token.Do] = 1;
      listTerminators[Token.Done] = 1;
      listTerminators[Token.Esac] = 1;
      listTerminators[Token.DoubleSemi] = 1;
      listTerminators[Token.SemiAmp] = 1;
      listTerminators[Token.DoubleSemiAmp] = 1;
      const compoundClosers = new Uint8Array(37);
      compoundClosers[Token.RParen] = 1;
      compoundClosers[Token.RBrace] = 1;
      compoundClosers[Token.DblRBracket] = 1;
      compoundClosers[Token.Fi] = 1;
      compoundClosers[Token.Done] = 1;
      compoundClosers[Token.Esac] = 1;
      compoundClosers[Token.ArithCmd] = 1;
      function isTestNegation(t) {
        return t.token === Token.Word && t.keywordEligible && t.value === "!";
      }
      const commandStarts = new Uint8Array(37);
      commandStarts[Token.Word] = 1;
      commandStarts[Token.Assignment] = 1;
      commandStarts[Token.Bang] = 1;
      commandStarts[Token.LParen] = 1;
      commandStarts[Token.LBrace] = 1;
      commandStarts[Token.DblLBracket] = 1;
      commandStarts[Token.If] = 1;
      commandStarts[Token.For] = 1;
      commandStarts[Token.While] = 1;
      commandStarts[Token.Until] = 1;
      commandStarts[Token.Case] = 1;
      commandStarts[Token.Function] = 1;
      commandStarts[Token.Select] = 1;
      commandStarts[Token.ArithCmd] = 1;
      commandStarts[Token.Coproc] = 1;
      commandStarts[Token.Redirect] = 1;
      const UNARY_TEST_OPS = {
        "-a": 1,
        "-b": 1,
        "-c": 1,
        "-d": 1,
        "-e": 1,
        "-f": 1,
        "-g": 1,
        "-h": 1,
        "-k": 1,
        "-p": 1,
        "-r": 1,
        "-s": 1,
        "-t": 1,
        "-u": 1,
        "-v": 1,
        "-w": 1,
        "-x": 1,
        "-z": 1,
        "-n": 1,
        "-o": 1,
        "-N": 1,
        "-S": 1,
        "-L": 1,
        "-G": 1,
        "-O": 1,
        "-R": 1
      };
      const BINARY_TEST_OPS = {
        "==": 1,
        "!=": 1,
        "=~": 1,
        "=": 1,
        "-eq": 1,
        "-ne": 1,
        "-lt": 1,
        "-le": 1,
        "-gt": 1,
        "-ge": 1,
        "-nt": 1,
        "-ot": 1,
        "-ef": 1,
        "<": 1,
        ">": 1
      };
      const EMPTY_REDIRECTS = [];
      const EMPTY_PREFIXES = [];
      const EMPTY_ELIFS = [];
      function parse(source) {
        return new Parser2(source, 0, source.length).run();
      }
      function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
        return new Parser2(source, start, end, depth, parenBoundary, void 0, context).run();
      }
      class SubstitutionLexer extends Lexer2 {
        boundaries;
        pending;
        context;
        constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
          super(source, boundary.start, boundary.end, parenBoundary, context);
          this._nestingDepth = boundary.depth;
          this.boundaries = boundaries;
          this.pending = pending;
          this.context = context;
        }
        // Keep child boundary requests on this worklist so nested scans stay iterative.
        fork(start, end, parenBoundary = false) {
          return new SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
        }
        findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
          const known = this.context.boundaries?.get(start);
          if (known !== void 0)
            return known <= end ? known : -1;
          const boundary = this.boundaries.get(start);
          if (boundary !== void 0)
            return boundary <= end ? boundary : -1;
          if (!this.boundaries.has(start)) {
            this.boundaries.set(start, void 0);
            this.pending.push({ start, end, depth });
          }
          return -1;
        }
      }
      function findSubstitutionEnd(source, start, end, depth, context) {
        const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
        const pending = [{ start, end, depth }];
        while (pending.length > 0) {
          const count = pending.length;
          const boundary = pending[count - 1];
          const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
          const found = new Parser2(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
          if (pending.length === count) {
            boundaries.set(boundary.start, found);
            if (found !== -1)
              substitutionBoundaries(context).set(boundary.start, found);
            pending.pop();
          }
        }
        return boundaries.get(start) ?? -1;
      }
      class Parser2 {
        tok;
        source;
        start;
        end;
        depth;
        errors = null;
        syntaxDepth = 0;
        // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
        // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
        constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
          this.tok = lexer ?? new Lexer2(source, start, end, parenBoundary, createSubstitutionContext(context));
          this.tok._nestingDepth = depth;
          this.source = source;
          this.start = start;
          this.end = end;
          this.depth = depth;
        }
        run() {
          const start = this.start;
          if (this.depth > MAX_SYNTAX_NESTING)
            this.error("maximum substitution nesting depth exceeded", start);
          let shebang;
          if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
            const nl = this.source.indexOf("\n");
            shebang = nl === -1 ? this.source : this.source.slice(0, nl);
          }
          const commands = this.list();
          for (; ; ) {
            const unexpected = this.tok.peek(LexContext.CommandStart);
            if (unexpected.token === Token.EOF)
              break;
            this.unexpectedToken(unexpected);
            if (!listTerminators[unexpected.token] && unexpected.token !== Token.In)
              break;
            this.tok.next(LexContext.CommandStart);
            let separator = this.tok.peek(LexContext.CommandStart).token;
            if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
              break;
            while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
              this.tok.next(LexContext.CommandStart);
              separator = this.tok.peek(LexContext.CommandStart).token;
            }
            const recovered = this.list();
            for (let i = 0; i < recovered.length; i++)
              commands.push(recovered[i]);
          }
          const lexerErrors = this.tok._errors;
          if (lexerErrors !== null && lexerErrors.length > 0) {
            const errors = this.errors ?? (this.errors = []);
            for (let i = 0; i < lexerErrors.length; i++)
              errors.push(lexerErrors[i]);
          }
          if (this.errors !== null && this.errors.length > 1)
            this.errors.sort((a, b) => a.pos - b.pos);
          return { type: "Script", pos: start, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
        }
        error(message, pos) {
          (this.errors ?? (this.errors = [])).push({ message, pos });
        }
        unexpectedToken(t) {
          this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
        }
        findSubstitutionEnd() {
          this.list();
          return this.acceptEnd(Token.RParen);
        }
        skipSemi() {
          if (this.tok.peek(LexContext.Normal).token === Token.Semi)
            this.tok.next(LexContext.Normal);
        }
        accept(token, ctx = LexContext.Normal) {
          if (this.tok.peek(ctx).token === token)
            return this.tok.next(ctx);
          return null;
        }
        acceptEnd(token, ctx = LexContext.Normal) {
          if (this.tok.peek(ctx).token === token)
            return this.tok.next(ctx).end;
          return -1;
        }
        skipNewlines(ctx = LexContext.Normal) {
          while (this.tok.peek(ctx).token === Token.Newline)
            this.tok.next(ctx);
        }
        doBody(hasDo) {
          const body = this.list();
          const emptyPos = hasDo ? this.emptyListPos(body) : -1;
          if (emptyPos >= 0)
            this.error("expected command after 'do'", emptyPos);
          return body;
        }
        // Where an empty compound list stopped, or -1. An empty condition is reported only
        // once `then` or `do` follows, so a missing keyword is not reported twice.
        emptyListPos(commands) {
          return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
        }
        makeStatement(command) {
          return {
            type: "Statement",
            pos: command.pos,
            end: command.end,
            command,
            background: void 0
          };
        }
        // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
        list() {
          const commands = [];
          this.skipNewlines(LexContext.CommandStart);
          let t = this.tok.peek(LexContext.CommandStart).token;
          if (listTerminators[t] || !commandStarts[t])
            return commands;
          const first = this.andOr();
          if (first)
            commands.push(this.makeStatement(first));
          for (; ; ) {
            t = this.tok.peekFollow(compoundClosers).token;
            if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp)
              break;
            const isBackground = t === Token.Amp;
            const sepEnd = this.tok.next(LexContext.Normal).end;
            if (isBackground) {
              const stmt = commands[commands.length - 1];
              stmt.background = true;
              stmt.end = sepEnd;
            }
            this.skipNewlines(LexContext.CommandStart);
            t = this.tok.peek(LexContext.CommandStart).token;
            if (listTerminators[t] || !commandStarts[t])
              break;
            const node = this.andOr();
            if (node)
              commands.push(this.makeStatement(node));
          }
          return commands;
        }
        // and_or := pipeline (('&&' | '||') newlines pipeline)*
        andOr() {
          const first = this.pipeline();
          if (!first)
            return null;
          let t = this.tok.peek(LexContext.Normal).token;
          if (t !== Token.And && t !== Token.Or)
            return first;
          const commands = [first];
          const operators = [];
          do {
            const operatorToken = this.tok.next(LexContext.Normal);
            const operator = operatorToken.token === Token.And ? "&&" : "||";
            this.skipNewlines(LexContext.CommandStart);
            const next = this.pipeline();
            if (!next) {
              this.error(`expected command after '${operator}'`, operatorToken.end);
              break;
            }
            operators.push(operator);
            commands.push(next);
            t = this.tok.peek(LexContext.Normal).token;
          } while (t === Token.And || t === Token.Or);
          return {
            type: "AndOr",
            pos: first.pos,
            end: commands[commands.length - 1].end,
            commands,
            operators
          };
        }
        withRedirects(command) {
          const redirects = this.collectTrailingRedirects();
          if (redirects.length === 0)
            return command;
          return { type: "Redirected", pos: command.pos, end: redirects[redirects.length - 1].end, command, redirects };
        }
        pipeline() {
          let prefixes;
          for (; ; ) {
            const token = this.tok.peek(LexContext.CommandStart);
            const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
            if (token.token !== Token.Bang && !isTime)
              break;
            const prefix = this.tok.next(LexContext.CommandStart);
            const pos2 = prefix.pos;
            const keywordEnd = prefix.end;
            let posix;
            let endOfOptions;
            if (isTime) {
              let flag = this.tok.peek(LexContext.CommandStart);
              if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
                this.tok.next(LexContext.CommandStart);
                posix = { pos: flag.pos, end: flag.end };
                flag = this.tok.peek(LexContext.CommandStart);
              }
              if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
                this.tok.next(LexContext.CommandStart);
                endOfOptions = { pos: flag.pos, end: flag.end };
              }
            }
            if (prefixes === void 0)
              prefixes = [];
            prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix?.end ?? keywordEnd, keywordEnd, posix, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
          }
          const command = this.pipelineCommands();
          if (!prefixes)
            return command;
          const pos = prefixes[0].pos;
          if (command?.type === "Pipeline") {
            command.prefixes = prefixes;
            command.pos = pos;
            return command;
          }
          return {
            type: "Pipeline",
            pos,
            end: command ? command.end : prefixes[prefixes.length - 1].end,
            prefixes,
            commands: command ? [command] : [],
            operators: []
          };
        }
        pipelineCommands() {
          const first = this.command();
          if (!first)
            return null;
          if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
            return first;
          const commands = [first];
          const operators = [];
          while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
            const pipeToken = this.tok.next(LexContext.Normal);
            const operator = pipeToken.value === "|&" ? "|&" : "|";
            this.skipNewlines(LexContext.CommandStart);
            const cmd = this.command();
            if (!cmd) {
              this.error(`expected command after '${operator}'`, pipeToken.end);
              break;
            }
            operators.push(operator);
            commands.push(cmd);
          }
          if (commands.length === 1) {
            return commands[0];
          }
          const pipeline = {
            type: "Pipeline",
            pos: first.pos,
            end: commands[commands.length - 1].end,
            prefixes: EMPTY_PREFIXES,
            commands,
            operators
          };
          return pipeline;
        }
        // command := compound_command | function_def | simple_command
        command() {
          let compound;
          switch (this.tok.peek(LexContext.CommandStart).token) {
            case Token.LParen:
              compound = this.subshell();
              break;
            case Token.LBrace:
              compound = this.braceGroup();
              break;
            case Token.If:
              compound = this.ifClause();
              break;
            case Token.For:
              compound = this.forClause();
              break;
            case Token.While:
              compound = this.whileClause();
              break;
            case Token.Until:
              compound = this.untilClause();
              break;
            case Token.Case:
              compound = this.caseClause();
              break;
            case Token.Function:
              return this.functionDef();
            case Token.Select:
              compound = this.selectClause();
              break;
            case Token.DblLBracket:
              compound = this.testCommand();
              break;
            case Token.ArithCmd:
              compound = this.arithCommand();
              break;
            case Token.Coproc:
              return this.coprocCommand();
            case Token.Word:
            case Token.Assignment:
            case Token.Redirect:
              return this.simpleCommandOrFunction(false);
            default:
              return null;
          }
          return this.withRedirects(compound);
        }
        collectTrailingRedirects() {
          let redirects = EMPTY_REDIRECTS;
          while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
            if (redirects === EMPTY_REDIRECTS)
              redirects = [];
            redirects.push(this.readRedirect(LexContext.Normal));
          }
          return redirects;
        }
        // arith_command := (( expr ))
        arithCommand() {
          const tok = this.tok.next(LexContext.CommandStart);
          return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
        }
        // coproc := COPROC ([name] compound_command [redirections] | simple_command)
        coprocCommand() {
          const start = this.tok.next(LexContext.CommandStart);
          const pos = start.pos;
          const first = this.tok.peek(LexContext.CommandStart);
          let name;
          if (first.token === Token.Word) {
            const lookahead = this.tok.fork(first.end, this.end);
            switch (lookahead.peek(LexContext.CommandStart).token) {
              case Token.LParen:
                lookahead.next(LexContext.CommandStart);
                if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
                  name = this.readWord(LexContext.CommandStart);
                break;
              case Token.LBrace:
              case Token.If:
              case Token.For:
              case Token.While:
              case Token.Until:
              case Token.Case:
              case Token.Select:
              case Token.DblLBracket:
              case Token.ArithCmd:
                name = this.readWord(LexContext.CommandStart);
            }
          }
          const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
          if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
            return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
          }
          this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
          const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start.end, end: start.end, commands: [] };
          return { type: "Coproc", pos, end: body.end, name, body };
        }
        // subshell := '(' list ')'
        subshell() {
          return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
        }
        // Continues a subshell whose '(' the caller already consumed.
        subshellBody(pos) {
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum subshell nesting depth exceeded", pos);
            const closeEnd2 = this.tok.skipSubshellBody();
            if (closeEnd2 < 0)
              this.error("expected ')' to close subshell", this.tok.getPos());
            const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
            return { type: "Subshell", pos, end: end2, body: this.makeCompoundList([]) };
          }
          this.syntaxDepth++;
          const commands = this.list();
          this.syntaxDepth--;
          if (commands.length === 0)
            this.error("expected command in subshell", pos);
          const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
          if (closeEnd < 0)
            this.error("expected ')' to close subshell", this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : pos;
          return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
        }
        // brace_group := '{' list '}'
        braceGroup() {
          const pos = this.tok.next(LexContext.CommandStart).pos;
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum brace group nesting depth exceeded", pos);
            const closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
            if (closeEnd2 < 0)
              this.error("expected '}' to close brace group", this.tok.getPos());
            const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
            return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList([]) };
          }
          this.syntaxDepth++;
          const commands = this.list();
          this.syntaxDepth--;
          if (commands.length === 0)
            this.error("expected command in brace group", pos);
          const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
          if (closeEnd < 0)
            this.error("expected '}' to close brace group", this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : pos;
          return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
        }
        // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
        ifClause() {
          const pos = this.tok.next(LexContext.CommandStart).pos;
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum if nesting depth exceeded", pos);
            const closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
            if (closeEnd2 < 0)
              this.error("expected 'fi' to close 'if'", this.tok.getPos());
            const end = closeEnd2 >= 0 ? closeEnd2 : pos;
            return {
              type: "If",
              pos,
              end,
              clause: this.makeCompoundList([]),
              then: this.makeCompoundList([]),
              elif: EMPTY_ELIFS,
              else: void 0
            };
          }
          this.syntaxDepth++;
          let command;
          let branchPos = pos;
          for (; ; ) {
            const clauseCommands = this.list();
            const emptyClausePos = this.emptyListPos(clauseCommands);
            const clause = this.makeCompoundList(clauseCommands);
            this.skipSemi();
            const thenToken = this.accept(Token.Then, LexContext.CommandStart);
            if (!thenToken)
              this.error("expected 'then'", this.tok.getPos());
            else if (emptyClausePos >= 0)
              this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
            const thenCommands = this.list();
            const then_ = this.makeCompoundList(thenCommands);
            if (thenToken && thenCommands.length === 0) {
              this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
              then_.pos = thenToken.end;
              then_.end = thenToken.end;
            }
            if (command) {
              if (command.elif === EMPTY_ELIFS)
                command.elif = [];
              command.elif.push({
                type: "Elif",
                pos: branchPos,
                end: then_.end,
                clause,
                then: then_
              });
            } else {
              command = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 };
            }
            this.skipSemi();
            const elif = this.accept(Token.Elif, LexContext.CommandStart);
            if (!elif)
              break;
            branchPos = elif.pos;
          }
          if (this.accept(Token.Else, LexContext.CommandStart)) {
            const elseCommands = this.list();
            const emptyElsePos = this.emptyListPos(elseCommands);
            if (emptyElsePos >= 0)
              this.error("expected command after 'else'", emptyElsePos);
            command.else = this.makeCompoundList(elseCommands);
            this.skipSemi();
          }
          const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
          if (closeEnd < 0)
            this.error("expected 'fi' to close 'if'", this.tok.getPos());
          command.end = closeEnd >= 0 ? closeEnd : branchPos;
          this.syntaxDepth--;
          return command;
        }
        // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
        //            | FOR '((' expr '))' [';'|NL] DO list DONE
        forClause() {
          const pos = this.tok.next(LexContext.CommandStart).pos;
          if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
            return this.cStyleFor(pos);
          }
          const name = this.readRequiredWord("for");
          let wordlist;
          this.skipNewlines(LexContext.CommandStart);
          if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
            this.tok.next(LexContext.CommandStart);
            wordlist = [];
            while (this.tok.peek(LexContext.Normal).token === Token.Word) {
              wordlist.push(this.readWord(LexContext.Normal));
            }
          }
          this.skipSemi();
          this.skipNewlines(LexContext.CommandStart);
          if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
            const bg = this.braceGroup();
            return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
          }
          const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
          if (!hasDo)
            this.error("expected 'do'", this.tok.getPos());
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum for nesting depth exceeded", pos);
            const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
            if (closeEnd2 < 0)
              this.error("expected 'done' to close 'for'", this.tok.getPos());
            const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
            return { type: "For", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
          }
          this.syntaxDepth++;
          const body = this.doBody(hasDo);
          this.syntaxDepth--;
          this.skipSemi();
          const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
          if (closeEnd < 0)
            this.error("expected 'done' to close 'for'", this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : pos;
          return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
        }
        // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
        cStyleFor(pos) {
          const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
          if (this.tok.peek(LexContext.CommandStart).token === Token.Semi)
            this.tok.next(LexContext.CommandStart);
          this.skipNewlines(LexContext.CommandStart);
          if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
            const bg = this.braceGroup();
            return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
          }
          const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
          if (!hasDo)
            this.error("expected 'do'", this.tok.getPos());
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum for nesting depth exceeded", pos);
            const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
            if (closeEnd2 < 0)
              this.error("expected 'done' to close 'for'", this.tok.getPos());
            const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
            return new ArithmeticForImpl(pos, end2, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
          }
          this.syntaxDepth++;
          const body = this.doBody(hasDo);
          this.syntaxDepth--;
          const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
          if (closeEnd < 0)
            this.error("expected 'done' to close 'for'", this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : pos;
          return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
        }
        whileClause() {
          return this.whileOrUntil("while");
        }
        untilClause() {
          return this.whileOrUntil("until");
        }
        whileOrUntil(kind) {
          const pos = this.tok.next(LexContext.CommandStart).pos;
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error(`maximum ${kind} nesting depth exceeded`, pos);
            const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
            if (closeEnd2 < 0)
              this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
            const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
            return {
              type: "While",
              pos,
              end: end2,
              kind,
              clause: this.makeCompoundList([]),
              body: this.makeCompoundList([])
            };
          }
          this.syntaxDepth++;
          const clauseCommands = this.list();
          const emptyClausePos = this.emptyListPos(clauseCommands);
          const clause = this.makeCompoundList(clauseCommands);
          this.skipSemi();
          const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
          if (!hasDo)
            this.error("expected 'do'", this.tok.getPos());
          else if (emptyClausePos >= 0)
            this.error(`expected command after '${kind}'`, emptyClausePos);
          const body = this.doBody(hasDo);
          this.skipSemi();
          const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
          if (closeEnd < 0)
            this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : pos;
          this.syntaxDepth--;
          return { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
        }
        // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
        caseClause() {
          const pos = this.tok.next(LexContext.CommandStart).pos;
          const word = this.readRequiredWord("case");
          this.skipNewlines(LexContext.CommandStart);
          if (!this.accept(Token.In, LexContext.CommandStart))
            this.error("expected 'in' after 'case' word", this.tok.getPos());
          this.skipNewlines(LexContext.CasePattern);
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum case nesting depth exceeded", pos);
            const closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
            if (closeEnd2 < 0)
              this.error("expected 'esac' to close 'case'", this.tok.getPos());
            const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
            return { type: "Case", pos, end: end2, word, items: [] };
          }
          this.syntaxDepth++;
          const items = [];
          let invalid = false;
          let t = this.tok.peek(LexContext.CasePattern).token;
          while (t !== Token.Esac && t !== Token.EOF) {
            const itemPos = this.tok.peek(LexContext.Normal).pos;
            this.accept(Token.LParen, LexContext.Normal);
            const pattern = [];
            let expectWord = true;
            let next = this.tok.peek(LexContext.Normal);
            while (next.token !== Token.RParen && next.token !== Token.EOF) {
              const valid = next.token === (expectWord ? Token.Word : Token.Pipe);
              if (valid)
                expectWord = !expectWord;
              else if (!invalid) {
                this.unexpectedToken(next);
                invalid = true;
              }
              const tok = this.tok.next(LexContext.Normal);
              if (tok.token === Token.Word)
                pattern.push(this.toWord(tok));
              next = this.tok.peek(LexContext.Normal);
            }
            if (expectWord && next.token === Token.RParen && !invalid) {
              this.unexpectedToken(next);
              invalid = true;
            }
            const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
            const cmds = this.list();
            const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
            const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
            const item = {
              type: "CaseItem",
              pos: itemPos,
              end: itemEnd,
              pattern,
              body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
              terminator: void 0
            };
            const after = this.tok.peek(LexContext.CommandStart);
            t = after.token;
            if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
              const termTok = this.tok.next(LexContext.CommandStart);
              item.terminator = CASE_TERMINATORS[termTok.token];
              item.end = termTok.end;
            } else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
              this.unexpectedToken(after);
              invalid = true;
            }
            items.push(item);
            this.skipNewlines(LexContext.CasePattern);
            t = this.tok.peek(LexContext.CasePattern).token;
          }
          const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
          if (closeEnd < 0)
            this.error("expected 'esac' to close 'case'", this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : pos;
          this.syntaxDepth--;
          return { type: "Case", pos, end, word, items };
        }
        // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
        selectClause() {
          const pos = this.tok.next(LexContext.CommandStart).pos;
          const name = this.readRequiredWord("select");
          let wordlist;
          this.skipNewlines(LexContext.CommandStart);
          if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
            this.tok.next(LexContext.CommandStart);
            wordlist = [];
            while (this.tok.peek(LexContext.Normal).token === Token.Word) {
              wordlist.push(this.readWord(LexContext.Normal));
            }
          }
          this.skipSemi();
          this.skipNewlines(LexContext.CommandStart);
          if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
            const bg = this.braceGroup();
            return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
          }
          const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
          if (!hasDo)
            this.error("expected 'do'", this.tok.getPos());
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum select nesting depth exceeded", pos);
            const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
            if (closeEnd2 < 0)
              this.error("expected 'done' to close 'select'", this.tok.getPos());
            const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
            return { type: "Select", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
          }
          this.syntaxDepth++;
          const body = this.doBody(hasDo);
          this.syntaxDepth--;
          this.skipSemi();
          const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
          if (closeEnd < 0)
            this.error("expected 'done' to close 'select'", this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : pos;
          return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
        }
        // test_command := [[ test_expr ]]
        testCommand() {
          const pos = this.tok.next(LexContext.CommandStart).pos;
          const expr = this.parseTestOr();
          const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
          if (closeEnd < 0)
            this.error("expected ']]' to close '[['", this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : pos;
          return { type: "TestCommand", pos, end, expression: expr };
        }
        // test_or := test_and ('||' test_and)*
        parseTestOr() {
          const first = this.parseTestAnd();
          if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
            return first;
          const operands = [first];
          do {
            this.tok.next(LexContext.TestMode);
            operands.push(this.parseTestAnd());
          } while (this.tok.peek(LexContext.TestMode).token === Token.Or);
          return {
            type: "TestLogical",
            pos: first.pos,
            end: operands[operands.length - 1].end,
            operator: "||",
            operands
          };
        }
        // test_and := test_not ('&&' test_not)*
        parseTestAnd() {
          const first = this.parseTestNot();
          if (this.tok.peek(LexContext.TestMode).token !== Token.And)
            return first;
          const operands = [first];
          do {
            this.tok.next(LexContext.TestMode);
            operands.push(this.parseTestNot());
          } while (this.tok.peek(LexContext.TestMode).token === Token.And);
          return {
            type: "TestLogical",
            pos: first.pos,
            end: operands[operands.length - 1].end,
            operator: "&&",
            operands
          };
        }
        // test_not := '!' test_not | test_primary
        parseTestNot() {
          let t = this.tok.peek(LexContext.TestMode);
          if (!isTestNegation(t))
            return this.parseTestPrimary();
          const negations = [];
          while (isTestNegation(t)) {
            const bang = this.tok.next(LexContext.TestMode);
            negations.push({ type: "Negation", pos: bang.pos, end: bang.end });
            t = this.tok.peek(LexContext.TestMode);
          }
          const operand = this.parseTestPrimary();
          return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
        }
        // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
        parseTestPrimary() {
          if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
            const openPos = this.tok.next(LexContext.TestMode).pos;
            if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
              this.error("maximum test group nesting depth exceeded", openPos);
              const closeEnd2 = this.tok.skipTestGroup();
              if (closeEnd2 < 0)
                this.error("expected ')' to close test group", this.tok.getPos());
              const end2 = closeEnd2 >= 0 ? closeEnd2 : openPos;
              const operand = new WordImpl("", openPos, openPos);
              const expression = {
                type: "TestUnary",
                pos: openPos,
                end: openPos,
                operator: "-n",
                operand
              };
              return { type: "TestGroup", pos: openPos, end: end2, expression };
            }
            this.syntaxDepth++;
            const expr = this.parseTestOr();
            this.syntaxDepth--;
            const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
            if (closeEnd < 0)
              this.error("expected ')' to close test group", this.tok.getPos());
            const end = closeEnd >= 0 ? closeEnd : openPos;
            return { type: "TestGroup", pos: openPos, end, expression: expr };
          }
          const first = this.tok.next(LexContext.TestMode);
          if (first.token === Token.And || first.token === Token.Or)
            this.unexpectedToken(first);
          const val = first.value;
          const firstPos = first.pos;
          const firstEnd = first.end;
          if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
            if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
              const operand2 = this.readTestOperand();
              return {
                type: "TestUnary",
                pos: firstPos,
                end: operand2.end,
                operator: val,
                operand: operand2
              };
            }
            this.error("expected operand after unary test operator", firstEnd);
            const operand = new WordImpl("", firstEnd, firstEnd);
            return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
          }
          const nt = this.tok.peek(LexContext.TestMode);
          if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
            const op = this.tok.next(LexContext.TestMode).value;
            let right;
            if (op === "=~") {
              const token = this.tok.readTestRegexWord();
              right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
            } else {
              right = this.readTestOperand();
            }
            const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
            return {
              type: "TestBinary",
              pos: firstPos,
              end: right.end,
              operator: op,
              left,
              right
            };
          }
          const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
          return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
        }
        // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
        readTestOperand() {
          const t = this.tok.next(LexContext.TestMode);
          if (t.keywordEligible && (t.value === "<" || t.value === ">"))
            this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
          return this.toWord(t);
        }
        // function_def with 'function' keyword
        functionDef() {
          const pos = this.tok.next(LexContext.CommandStart).pos;
          const name = this.readWord(LexContext.FunctionName);
          let body;
          if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
            const openPos = this.tok.next(LexContext.CommandStart).pos;
            if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
              this.tok.next(LexContext.CommandStart);
              this.skipNewlines(LexContext.CommandStart);
              body = this.commandAsBody();
            } else {
              body = this.withRedirects(this.subshellBody(openPos));
            }
          } else {
            this.skipNewlines(LexContext.CommandStart);
            body = this.commandAsBody();
          }
          return { type: "Function", pos, end: body.end, name, body };
        }
        // simple_command or function_def (word '(' ')' body)
        simpleCommandOrFunction(coproc) {
          const prefix = [];
          const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
          let lastEnd = cmdPos;
          let ctx = LexContext.CommandStart;
          for (; ; ) {
            const t = this.tok.peek(ctx).token;
            if (t === Token.Assignment) {
              const assignment = this.tok.next(ctx);
              lastEnd = assignment.end;
              prefix.push(this.parseAssignment(assignment));
            } else if (t === Token.Redirect) {
              const redirect = this.readRedirect(ctx);
              prefix.push(redirect);
              lastEnd = redirect.end;
            } else {
              break;
            }
            ctx = LexContext.CommandPrefix;
          }
          if (this.tok.peek(LexContext.Normal).token !== Token.Word) {
            return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
          }
          const nameToken = this.tok.next(LexContext.Normal);
          const keyword = nameToken.keywordEligible ? nameToken.value : "";
          const name = this.toWord(nameToken);
          ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
          lastEnd = name.end;
          const suffix = [];
          if (coproc) {
            while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
              const token = this.tok.next(LexContext.CommandPrefix);
              const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
              suffix.push(word);
              lastEnd = word.end;
            }
          }
          if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
            this.tok.next(LexContext.Normal);
            if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
              this.tok.next(LexContext.Normal);
              this.skipNewlines(LexContext.CommandStart);
              const body = this.commandAsBody();
              return {
                type: "Function",
                pos: name.pos,
                end: body.end,
                name,
                body
              };
            }
          }
          for (; ; ) {
            const st = this.tok.peek(ctx).token;
            if (st === Token.Word || st === Token.Assignment) {
              const token = this.tok.next(ctx);
              const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
              suffix.push(w);
              lastEnd = w.end;
            } else if (st === Token.Redirect) {
              const redirect = this.readRedirect(ctx);
              suffix.push(redirect);
              lastEnd = redirect.end;
            } else {
              break;
            }
          }
          return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
        }
        readRedirect(ctx) {
          const t = this.tok.next(ctx);
          const tPos = t.pos;
          const tEnd = t.end;
          const descriptor = t.fileDescriptor !== void 0 ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor } : t.variableName !== void 0 ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName } : void 0;
          const hasTarget = t.targetEnd > t.targetPos;
          if (!hasTarget)
            this.error("expected redirect target", t.targetPos);
          if (t.value === "<<" || t.value === "<<-") {
            const r = {
              type: "HereDoc",
              pos: tPos,
              end: tEnd,
              operator: t.value,
              descriptor,
              delimiter: hasTarget ? {
                type: "HereDocDelimiter",
                pos: t.targetPos,
                end: t.targetEnd,
                text: this.source.slice(t.targetPos, t.targetEnd),
                value: t.content ?? "",
                quoted: t.delimiterQuoted
              } : void 0,
              body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
              closing: void 0
            };
            if (hasTarget)
              this.tok.registerHereDocTarget(r);
            return r;
          }
          const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
          return t.value === "<<<" ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor, target } : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor, target };
        }
        commandAsBody() {
          const cmd = this.command();
          if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc")
            return cmd;
          this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
          return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
        }
        readWord(ctx) {
          return this.toWord(this.tok.next(ctx));
        }
        // A missing word stays empty and leaves its token to the rest of the clause.
        readRequiredWord(keyword) {
          const t = this.tok.peek(LexContext.Normal);
          if (t.token === Token.Word)
            return this.toWord(this.tok.next(LexContext.Normal));
          if (t.token !== Token.EOF)
            this.error(`expected word after '${keyword}'`, t.pos);
          return new WordImpl("", t.pos, t.pos);
        }
        toWord(tok) {
          const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
          const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
          return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
        }
        toWordFromPosEnd(tok, pos, end) {
          if (tok.pos === pos && tok.end === end)
            return this.toWord(tok);
          return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
        }
        parseAssignment(token) {
          const text = token.raw ? token.value : this.source.slice(token.pos, token.end);
          return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
        }
        makeCompoundList(commands) {
          const p = this.tok.getPos();
          const pos = commands.length > 0 ? commands[0].pos : p;
          const end = commands.length > 0 ? commands[commands.length - 1].end : p;
          return { type: "CompoundList", pos, end, commands };
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
