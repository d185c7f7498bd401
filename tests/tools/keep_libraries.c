// SPDX-License-Identifier: GPL-3.0-or-later
/* Preloaded by the tests under AddressSanitizer: a library that stays loaded can be named by its
   leak report, and by the suppressions. */
int dlclose(void* handle) {
  (void)handle;
  return 0;
}
