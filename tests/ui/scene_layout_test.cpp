// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/scene_layout.h"

#include "core/picture/home_view.h"
#include "ui/scene/scene_coloring.h"

#include <Eigen/LU>
#include <QtTest>
#include <cmath>
#include <limits>

using namespace weightscape;
using namespace weightscape::ui;

namespace {

Embedding twoPieces() {
  Embedding embedding;
  embedding.points.resize(6, 3);
  embedding.points << 2, 0, 0, -2, 0, 0, 0, 2, 0, 0, -2, 0,  // a cross
      1, 0, std::numeric_limits<double>::quiet_NaN(), -1, 0,
      std::numeric_limits<double>::quiet_NaN();  // a pair without a third axis
  embedding.component = {0, 0, 0, 0, 1, 1};
  embedding.components.resize(2);
  embedding.components[0].members = {0, 1, 2, 3};
  embedding.components[1].members = {4, 5};
  return embedding;
}

}  // namespace

class SceneLayoutTest : public QObject {
  Q_OBJECT

 private slots:
  void piecesStandApartAtOneScale() {
    const Embedding embedding = twoPieces();
    const Matrix places = sceneLayout(embedding, embedding.points).points;
    QVERIFY(places.allFinite());
    QVERIFY(places.topRows(4).col(0).maxCoeff() < places.bottomRows(2).col(0).minCoeff());
    QVERIFY(places.rowwise().norm().maxCoeff() <= 1.0 + 1e-12);
    // Equal axes, and the same scale for both pieces.
    const double wide = (places.row(0) - places.row(1)).norm();
    QVERIFY(std::abs(wide - (places.row(2) - places.row(3)).norm()) < 1e-12);
    QVERIFY(std::abs(wide - 2.0 * (places.row(4) - places.row(5)).norm()) < 1e-12);
  }

  void onePieceStaysAboutTheOrigin() {
    Embedding embedding = twoPieces();
    embedding.points.conservativeResize(4, 3);
    embedding.components.resize(1);
    const Matrix places = sceneLayout(embedding, embedding.points).points;
    QVERIFY(places.colwise().mean().norm() < 1e-12);
    QVERIFY(std::abs(places.row(0).norm() - 1.0) < 1e-12);
  }

  void aPointCloudWithoutExtentIsDrawnAtTheOrigin() {
    Embedding embedding;
    embedding.points = Matrix::Zero(5, 3);
    embedding.components.resize(1);
    embedding.components[0].members = {0, 1, 2, 3, 4};
    QCOMPARE(sceneLayout(embedding, embedding.points).points.norm(), 0.0);
  }

  void piecesThatArePointsStandApartWithoutAScale() {
    Embedding embedding = twoPieces();
    embedding.points.setZero();
    const ScenePlaces places = sceneLayout(embedding, embedding.points);
    QVERIFY(std::abs(places.points(0, 0) - places.points(4, 0)) > 0.5);
    QCOMPARE(places.scale, 0.0);  // how far apart they are drawn means nothing
    embedding = twoPieces();
    QVERIFY(sceneLayout(embedding, embedding.points).scale > 0.0);
  }

  /// What is seen of a shape, whichever axes it lies along.
  void theFirstViewGoesByTheShape() {
    constexpr int kCount = 60;
    Embedding embedding;
    embedding.components.resize(1);
    Matrix ring = Matrix::Zero(kCount, 3);
    Matrix tube(kCount, 3);
    Matrix line = Matrix::Zero(kCount, 3);
    for (int i = 0; i < kCount; ++i) {
      const double angle = 2.0 * M_PI * i / 12.0;
      ring(i, 0) = std::cos(angle);
      ring(i, 1) = 0.9 * std::sin(angle);
      tube.row(i) << 0.2 * (i / 12) - 0.4, 0.16 * std::cos(angle), 0.16 * std::sin(angle);
      line(i, 0) = i;
    }
    const double nearly = std::cos(25.0 * M_PI / 180.0);
    // A ring is seen from the front, also where its axes are chosen otherwise.
    QVERIFY(homeRotation(embedding, ring)(2, 2) > nearly);
    const Matrix turned = ring(Eigen::all, std::vector<int>{0, 2, 1});
    QVERIFY(std::abs(homeRotation(embedding, turned)(2, 1)) > nearly);
    // A tube stands, seen from a little above; a line lies.
    const Eigen::Matrix3d standing = homeRotation(embedding, tube);
    QVERIFY(standing(1, 0) > nearly);
    QVERIFY(standing(2, 0) > 0.2);
    QVERIFY(homeRotation(embedding, line)(0, 0) > nearly);
    for (const Matrix& shape : {ring, turned, tube, line}) {
      QVERIFY(std::abs(homeRotation(embedding, shape).determinant() - 1.0) < 1e-12);
    }
    QVERIFY(homeRotation(embedding, Matrix(0, 3)).isApprox(plainRotation()));
    // Pieces in a row are seen from the front.
    const Embedding pieces = twoPieces();
    const Matrix row = sceneLayout(pieces, pieces.points).points;
    QVERIFY(homeRotation(pieces, row)(0, 0) > nearly);
  }

  void chosenAxesAreDrawn() {
    const Embedding embedding = twoPieces();
    const Matrix flat = sceneLayout(embedding, embedding.points, {1, 0, -1}).points;
    QCOMPARE(flat.col(2).norm(), 0.0);
    QVERIFY(flat(2, 0) != flat(3, 0));  // the cross's second arm lies along the first axis
    Embedding together = embedding;
    together.shared_axes = true;  // nothing is moved apart
    const Matrix shared = sceneLayout(together, embedding.points).points;
    QCOMPARE(shared(4, 0), 0.5 * shared(0, 0));
  }

  void circularLatentsGetTheCyclicMap() {
    DataParameters parameters;
    parameters.groups = {Group{.axes = {circle(), interval()}, .neurons_per_axis = 8}};
    parameters.samples = 50;
    const Dataset dataset = makeDataset(parameters, true, 1);
    const auto choices = coloringChoices(dataset);
    QCOMPARE(choices.size(), std::size_t{4});  // two latents, component, weight norm
    const Vector norms = Vector::Ones(64);
    const auto legend = [&](std::size_t choice) {
      return sceneLegends(choices[choice].coloring, dataset, 1, norms).front();
    };
    QCOMPARE(legend(0).map, ColorMap::Cyclic);
    QCOMPARE(legend(1).map, ColorMap::Sequential);
    // One name for one thing, in the list and beside the colours.
    QCOMPARE(choices[0].name, QString("heading"));
    QCOMPARE(choices[1].name, QString("place"));
    for (const std::size_t which : {0U, 1U}) QCOMPARE(legend(which).title, choices[which].name);
    const std::vector<int> component(64, 0);
    const auto colors =
        sceneColors({Coloring::By::Latent, 1}, dataset, component, Vector::Ones(64), false);
    QCOMPARE(colors.size(), std::size_t{64});
    QCOMPARE(colors[0].name(), colorOnGround(ColorMap::Sequential, 0.0625, false).name());
  }
};

QTEST_GUILESS_MAIN(SceneLayoutTest)
#include "scene_layout_test.moc"
