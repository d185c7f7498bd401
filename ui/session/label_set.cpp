// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/label_set.h"

#include <utility>

#include "core/data/dataset.h"
#include "ui/session/background.h"
#include "ui/session/live_training.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {

LabelSet::LabelSet(LiveTraining& live, QObject* parent) : QObject(parent), live_(live) {
  connect(&live_, &LiveTraining::changed, this, &LabelSet::join);
  connect(&live_, &LiveTraining::analysisChanged, this, &LabelSet::attach);
}

LabelSet::~LabelSet() {
  stop_.request_stop();
  reading_.waitForDone();
}

std::vector<std::string> LabelSet::names() const {
  const auto& dataset = live_.shown().dataset;
  return dataset ? dataset->names : std::vector<std::string>();
}

void LabelSet::open(const QString& path) {
  stop_.request_stop();
  stop_ = std::stop_source();
  const int number = ++number_;
  struct Read {
    LabelTable table = {};
    std::vector<Message> notes = {};
  };
  inBackground<Read>(
      reading_, this,
      [path, of = names(), control = Control{stop_.get_token(), {}}](Read& read) {
        read.table = readLabels(path.toStdString(), {}, of, read.notes, control);
      },
      [this, number](const QString& problem, const Read& read) {
        if (number != number_) return;
        if (!problem.isEmpty()) {
          emit told(table_ ? tr("%1 The labels that were there stay.").arg(problem) : problem,
                    false);
          return;
        }
        table_ = std::make_shared<const LabelTable>(read.table);
        joined_to_.clear();
        join();
        if (!labels_) return;
        QString sentence = translated(labels_->summary(joined_to_));
        for (const Message& note : read.notes) sentence += QStringLiteral("; ") + translated(note);
        sentence[0] = sentence[0].toUpper();
        emit told(sentence + QLatin1Char('.'), true);
      });
}

void LabelSet::set(std::shared_ptr<const LabelTable> table) {
  stop_.request_stop();
  ++number_;
  table_ = std::move(table);
  joined_to_.clear();
  labels_ = nullptr;
  join();
  attach();
  emit changed();
}

void LabelSet::join() {
  if (!table_) return;
  std::vector<std::string> now = names();
  if (now == joined_to_) return;
  joined_to_ = std::move(now);
  auto joined = std::make_shared<const NeuronLabels>(joinedLabels(*table_, joined_to_));
  // Of another world they are kept, for when it comes back, and not shown.
  labels_ = joined->labelled > 0 ? joined : nullptr;
  attach();
  emit changed();
}

void LabelSet::attach() { live_.attachLabels(labels_); }

}  // namespace weightscape::ui
