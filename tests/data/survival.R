# SPDX-FileCopyrightText: 2026 The Shirube authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes survival_expected.csv from survival.csv: Rscript survival.R survival.csv > survival_expected.csv
# Rows: curve,GROUP,day,atRisk,events,censored,survival,low,high · median,GROUP,day · logrank,GROUPS,chiSquare,df,p
suppressPackageStartupMessages(library(survival))
all <- read.csv(commandArgs(trailingOnly = TRUE)[1])
number <- function(x) ifelse(is.na(x), "", formatC(x, digits = 17, format = "g", width = 1))

curve <- function(name, fit) {
    cat(paste("curve", name, fit$time, fit$n.risk, fit$n.event, fit$n.censor, number(fit$surv), number(fit$lower),
              number(fit$upper), sep = ","), sep = "\n")
    cat("median", ",", name, ",", number(unname(quantile(fit, 0.5)$quantile)), "\n", sep = "")
}
of <- function(groups) all[all$group %in% groups, ]
test <- function(name, chi, df) {
    cat("logrank", ",", name, ",", number(chi), ",", df, ",", number(pchisq(chi, df, lower.tail = FALSE)), "\n", sep = "")
}

for (name in c("A", "B", "C", "AB", "ABC"))
    curve(name, survfit(Surv(days, ended) ~ 1, data = of(strsplit(name, "")[[1]]), conf.type = "log-log"))
for (name in c("D", "E"))
    curve(name, survfit(Surv(entered, days, ended) ~ 1, data = of(name), conf.type = "log-log"))
for (name in c("AB", "BC", "ABC")) {
    tested <- survdiff(Surv(days, ended) ~ group, data = of(strsplit(name, "")[[1]]))
    test(name, tested$chisq, length(tested$n) - 1)
}
# survdiff knows no late entry; the score test of the exact partial likelihood is the same statistic.
late <- coxph(Surv(entered, days, ended) ~ group, data = of(c("D", "E")), ties = "exact",
              control = coxph.control(iter.max = 30))
test("DE", unname(late$score), 1)
