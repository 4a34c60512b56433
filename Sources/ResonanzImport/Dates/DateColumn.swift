/// What the sample of a column says about its dates.
struct DateColumn: Equatable {
  /// How many of the values are written as dates, whether the day exists or not.
  var dates = 0
  /// How many values there are.
  var values = 0
  /// How many of them are the day that LimeSurvey writes for answers that it made anonymous.
  var anonymised = 0
  /// Shown by a number above 12; nil where it makes no difference, or is not shown.
  var order: DateOrder?
  /// Both readings are possible, and they differ.
  var isAmbiguous = false

  init(_ cells: [String]) {
    let plain = DateReader(order: nil)
    var dayFirst = 0
    var monthFirst = 0
    var ambiguous = 0
    for cell in cells {
      values += 1
      let reading = plain.read(cell)
      if reading == .unreadable { continue }
      dates += 1
      if reading == .none, !isBlank(cell) { anonymised += 1 }
      if reading == .ambiguous { ambiguous += 1 }
      if DateReader(order: .dayFirst).read(cell) == .impossible { monthFirst += 1 }
      if DateReader(order: .monthFirst).read(cell) == .impossible { dayFirst += 1 }
    }
    // A day that does not exist is impossible in both orders and says nothing.
    if dayFirst != monthFirst { order = dayFirst > monthFirst ? .dayFirst : .monthFirst }
    isAmbiguous = ambiguous > 0 && order == nil
  }

  var isAllDates: Bool { values > 0 && dates == values }

  /// Enough of them are dates for a column whose header says so: the others are faults of rows.
  var isMostlyDates: Bool { values > 0 && dates * 5 >= values * 4 }
}
