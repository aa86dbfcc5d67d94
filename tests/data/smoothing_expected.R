# SPDX-FileCopyrightText: 2026 The Shirube authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rscript smoothing_expected.R FOLDER writes smoothing_series.csv (classic monthly series that come with R) and
# smoothing_expected.csv (twelve months of forecast::ets for each of six models) into FOLDER.
suppressMessages(library(forecast))

folder <- commandArgs(trailingOnly = TRUE)[1]
series <- list(AirPassengers = log(AirPassengers), nottem = nottem, USAccDeaths = USAccDeaths, ldeaths = ldeaths,
               co2 = co2, UKDriverDeaths = UKDriverDeaths, wineind = wineind, gas = log(gas), mdeaths = mdeaths)
models <- list(ANN = list("ANN", FALSE), AAN = list("AAN", FALSE), AAdN = list("AAN", TRUE),
               ANA = list("ANA", FALSE), AAA = list("AAA", FALSE), AAdA = list("AAA", TRUE))

number <- function(x) formatC(x, digits = 12, format = "g", width = 1)
values <- do.call(rbind, lapply(names(series), function(name)
    data.frame(series = name, value = number(as.numeric(series[[name]])))))
write.csv(values, file.path(folder, "smoothing_series.csv"), row.names = FALSE, quote = FALSE)

expected <- do.call(rbind, lapply(names(series), function(name) do.call(rbind, lapply(names(models), function(model) {
    fit <- ets(series[[name]], model = models[[model]][[1]], damped = models[[model]][[2]])
    ahead <- forecast(fit, h = 12, level = c(80, 95))
    data.frame(series = name, model = model, month = 1:12, mean = number(as.numeric(ahead$mean)),
               low80 = number(ahead$lower[, 1]), high80 = number(ahead$upper[, 1]),
               low95 = number(ahead$lower[, 2]), high95 = number(ahead$upper[, 2]), aicc = number(fit$aicc))
}))))
write.csv(expected, file.path(folder, "smoothing_expected.csv"), row.names = FALSE, quote = FALSE)
