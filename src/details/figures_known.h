/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_known.h - what is known of a victim without a number (figures_known.c).
 */
#ifndef HSAY_DETAILS_FIGURES_KNOWN_H
#define HSAY_DETAILS_FIGURES_KNOWN_H

#include "details/figures.h"

/* Has it a number of its own, or is it part of a figure? */
bool hsay_is_numbered(const hsay_figure_run *run, uint32_t token);
bool hsay_is_plural(const hsay_figure_run *run, uint32_t token);
/* "the peasants": told as known ones, so they can be counted as two at least. */
bool hsay_is_definite(const hsay_figure_run *run, uint32_t token);
/* "many pedestrians", or "peasants were shot": told as done, so two at least. */
bool hsay_told_of_some(const hsay_figure_run *run, uint32_t token, uint32_t governor);
/* The key under which a victim is known: its actor, else the form of its head. */
uint64_t hsay_victim_key(const hsay_figure_run *run, uint32_t token, hsay_figure_role role);
/* Keeps a key of run->seen; *known becomes true when it was there. False: no memory. */
bool hsay_victim_remember(hsay_figure_run *run, uint64_t key, uint64_t salt, bool *known);
bool hsay_named_before(hsay_figure_run *run, uint32_t mention, hsay_figure_role role);
/* "the wounded guards", "him", "the businessman": one told of in an earlier sentence. */
bool hsay_refers_back(const hsay_figure_run *run, uint32_t token, uint32_t governor,
                      hsay_figure_role role, bool plural);
/* Not told but asked ("why are guards dying?"), or named beside the text ("[Roe] He was hit"). */
bool hsay_is_untold(const hsay_figure_run *run, uint32_t token);

#endif
