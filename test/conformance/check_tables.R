# R's read.csv with the descriptor's types, cell by cell against the JSON: `check_tables.R PLAN [--broken]`, see
# plan_r.mjs and harness.py.
arguments <- commandArgs(trailingOnly = TRUE)
is_broken <- '--broken' %in% arguments
plan <- read.delim(
  arguments[1], header = FALSE, quote = '', colClasses = 'character', encoding = 'UTF-8',
  col.names = c('release', 'csv', 'expected', 'types', 'names')
)

hex <- function(cell) if (is.na(cell)) '-' else paste(format(charToRaw(enc2utf8(cell))), collapse = '')

unhex <- function(text) {
  if (text == '-') return(NA)
  at <- seq(1, nchar(text), 2)
  rawToChar(as.raw(strtoi(substring(text, at, at + 1), 16L)))
}

check_column <- function(column, expected, place) {
  if (is.character(column)) same <- vapply(column, hex, '') == expected
  else {
    wanted <- vapply(expected, function(text) as.character(unhex(text)), '')
    wanted <- if (is.logical(column)) wanted == 'true' else as.numeric(wanted)
    same <- (is.na(column) & is.na(wanted)) | (!is.na(column) & !is.na(wanted) & column == wanted)
  }
  if (!all(same)) stop(place, ' row ', which(!same)[1] - 1, ' is not that of the JSON')
}

check_table <- function(line) {
  columns <- strsplit(line$names, ',')[[1]]
  table <- read.csv(
    line$csv, na.strings = '', encoding = 'UTF-8', check.names = FALSE, colClasses = strsplit(line$types, ',')[[1]]
  )
  if (!identical(names(table), columns)) stop('other columns in ', line$csv)
  expected <- matrix(readLines(line$expected), ncol = length(columns), byrow = TRUE)
  if (nrow(expected) != nrow(table)) stop(nrow(table), ' rows, not ', nrow(expected), ' in ', line$csv)
  if (nrow(table) > 0)
    for (at in seq_along(columns)) check_column(table[[at]], expected[, at], paste0('`', columns[at], '`'))
  length(expected)
}

wrong <- 0
for (release in unique(plan$release)) {
  lines <- plan[plan$release == release, ]
  result <- tryCatch(
    sum(vapply(seq_len(nrow(lines)), function(at) check_table(lines[at, ]), 0L)),
    error = function(error) conditionMessage(error), warning = function(warning) conditionMessage(warning)
  )
  is_right <- is.character(result) == is_broken
  if (!is_right) wrong <- wrong + 1
  said <- if (is.character(result)) result else paste('ok,', result, 'cells')
  cat(if (is_right) '  ' else 'X ', release, '-', said, '\n')
}
quit(status = if (wrong > 0) 1 else 0)
