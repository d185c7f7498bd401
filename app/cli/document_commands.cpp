// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document_commands.h"
#include "app/cli/commands.h"

#include <cmath>
#include <iostream>

#include "app/cli/experiment_source.h"
#include "app/cli/interrupt.h"
#include "core/analysis/score_table.h"
#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "core/experiment/experiment.h"
#include "core/experiment/export.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/state_link.h"

namespace weightscape::cli {
namespace {

int runExport(const Arguments& arguments) {
  const Interrupt interrupt;
  const Control control{interrupt.token(), {}};
  const StoredSession stored = readSession(arguments.positional(1, "SESSION")[0], control);
  // The session may lie in there: it is written again.
  OutputFolder folder(arguments.required("--out"), arguments.has("--force"));
  const RunResult result = runOf(stored, control);
  writeExport(result, stored.extras, folder, control);
  folder.commit();
  return 0;
}

int runLink(const Arguments& arguments) {
  const std::string source = arguments.positional(1, "FILE, RUN FOLDER, SESSION or preset:NAME")[0];
  const Interrupt interrupt;
  const Experiment experiment = readExperiment(source, arguments, {interrupt.token(), {}});
  validate(experiment);
  std::cout << linkOf({stateLine(experiment), {}}) << "\n";
  return kDone;
}

/// Text for troff: its own signs and leading dots taken as they are.
std::string roff(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '\\') {
      result += "\\e";
    } else if (c == '-') {
      result += "\\-";
    } else {
      result += c;
    }
  }
  if (!result.empty() && (result[0] == '.' || result[0] == '\'')) result.insert(0, "\\&");
  return result;
}

std::string valuesOf(const Parameter& parameter) {
  switch (parameter.kind) {
    case ParameterKind::Switch:
      return "true or false";
    case ParameterKind::Choice:
    case ParameterKind::ChoiceList:
      return joinChoices(parameter.choices);
    case ParameterKind::Integer:
    case ParameterKind::Real:
    case ParameterKind::NumberList:
      return limitNumber(parameter.minimum) + " to " + limitNumber(parameter.maximum);
    case ParameterKind::Text:
      break;
  }
  return "text";
}

/// From where on it is good, and how it is told; empty where it is neither good nor bad.
std::string limitOf(const Score& score) {
  if (std::isnan(score.threshold)) return "";
  const std::string limit = limitNumber(score.threshold);
  return (score.better == Better::Higher ? " (good from " : " (good below ") + limit + ")";
}

int runMan(const Arguments& arguments) {
  static_cast<void>(arguments.positional(0, ""));
  std::ostream& out = std::cout;
  out << ".TH WEIGHTSCAPE-CLI 1 \"\" \"Weightscape " << kVersion << "\" \"User commands\"\n"
      << ".SH NAME\nweightscape\\-cli \\- reads hidden causes from an autoencoder's weights\n"
      << ".SH SYNOPSIS\n.B weightscape\\-cli\n.I command\n[\\fIoptions\\fR]\n"
      << ".SH DESCRIPTION\n"
      << "Trains a one\\-hidden\\-layer autoencoder on the activity of neurons that respond to "
         "hidden causes, embeds its weights and scores how well they show the causes. The same "
         "seed gives the same bits, here and in\n.BR weightscape (1).\n"
      << ".SH OPTIONS\n.TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nPrints the commands and their "
         "options.\n.TP\n\\fB\\-\\-version\\fR\nPrints the version.\n"
      << ".SH COMMANDS\n";
  for (const Command& command : commands()) {
    out << ".SS " << command.name << " " << roff(command.usage) << "\n"
        << roff(command.help) << "\n";
    for (const Option& option : command.options) {
      out << ".TP\n\\fB" << roff(option.name) << "\\fR";
      if (!option.value.empty()) out << " \\fI" << roff(option.value) << "\\fR";
      out << "\n" << roff(option.help) << "\n";
    }
  }
  out << ".SH PARAMETERS\nFor \\fB\\-\\-set\\fR \\fIPATH=VALUE\\fR and for experiment files; "
         "\\fB*\\fR stands for the number of a group, from 0.\n";
  for (const Parameter& parameter : parameterTable()) {
    out << ".TP\n\\fB" << roff(parameter.path) << "\\fR (" << roff(valuesOf(parameter)) << ")\n"
        << roff(parameter.label) << ": " << roff(parameter.help) << "\n";
  }
  out << ".SH SCORES\nIn \\fIscores.json\\fR, \\fIscores.csv\\fR and the columns of sweeps.\n";
  for (const Score& score : scoreTable()) {
    out << ".TP\n\\fB" << roff(score.id) << "\\fR" << roff(limitOf(score)) << "\n"
        << roff(score.label) << ": " << roff(score.help) << "\n";
  }
  out << ".SH EXIT STATUS\n0 done, 1 failed while running, 2 bad input, 130 interrupted; what "
         "there was is saved.\n"
      << ".SH SEE ALSO\n.BR weightscape (1)\n";
  return 0;
}

std::string words(const std::vector<std::string>& list) {
  std::string result;
  for (const std::string& word : list) result += (result.empty() ? "" : " ") + word;
  return result;
}

int runCompletion(const Arguments& arguments) {
  static_cast<void>(arguments.positional(0, ""));
  std::vector<std::string> names = {"--help", "-h", "--version"};
  for (const Command& command : commands()) names.push_back(command.name);
  std::vector<std::string> paths;
  for (const Parameter& parameter : parameterTable()) paths.push_back(parameter.pathFor(0) + "=");
  std::ostream& out = std::cout;
  out << "# bash completion for weightscape-cli, made by `weightscape-cli completion`\n"
      << "_weightscape_cli() {\n"
      << "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=\n"
      << "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
      << "    COMPREPLY=($(compgen -W \"" << words(names) << "\" -- \"$word\"))\n    return\n  fi\n"
      << "  case $before in\n"
      << "    --set | --over)\n      COMPREPLY=($(compgen -W \"" << words(paths)
      << "\" -- \"$word\"))\n      compopt -o nospace\n      return\n      ;;\n  esac\n"
      << "  case ${COMP_WORDS[1]} in\n";
  for (const Command& command : commands()) {
    std::vector<std::string> options;
    for (const Option& option : command.options) options.push_back(option.name);
    out << "    " << command.name << ") options=\"" << words(options) << "\" ;;\n";
  }
  out << "  esac\n"
      << "  case $word in\n"
      << "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
      << "    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n  esac\n}\n"
      << "complete -o filenames -F _weightscape_cli weightscape-cli\n";
  return 0;
}

}  // namespace

std::vector<Command> documentCommands() {
  return {
      {"export",
       "SESSION --out DIR",
       "Writes a session as CSV, NPY, HDF5 and VTP, with a README of the files.",
       {{"--out", "DIR", "where the files go; must not exist yet"},
        {"--force", "", "replace what an earlier run wrote, never files of others"}},
       runExport},
      {"link",
       "FILE|RUN FOLDER|SESSION|preset:NAME [--set path=value]…",
       "Prints a link that opens the experiment in the window and that run takes too.",
       {{"--set", "PATH=VALUE", "change a parameter; may be given more than once"}},
       runLink},
      {"man", "", "Prints the manual page, for man.", {}, runMan},
      {"completion", "", "Prints the completion of words for bash.", {}, runCompletion},
  };
}

}  // namespace weightscape::cli
