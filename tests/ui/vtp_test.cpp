// SPDX-License-Identifier: GPL-3.0-or-later
// VTK's own reader opens what we write for ParaView.
#include <vtkCellArray.h>
#include <vtkDataArray.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkXMLPolyDataReader.h>

#include <QtTest>
#include <cmath>
#include <limits>

#include "core/experiment/export.h"
#include "core/experiment/run.h"
#include "core/io/vtp.h"

using namespace weightscape;

class VtpTest : public QObject {
  Q_OBJECT

 private slots:
  void vtkReadsARun() {
    QTemporaryDir folder;
    Experiment e;
    e.training.epochs = 3;
    const RunResult run = runExperiment(e);
    const std::string path = folder.filePath("embedding.vtp").toStdString();
    writeEmbeddingVtp(run, path);
    const vtkNew<vtkXMLPolyDataReader> reader;
    QVERIFY(reader->CanReadFile(path.c_str()));
    reader->SetFileName(path.c_str());
    reader->Update();
    vtkPolyData* const data = reader->GetOutput();
    QCOMPARE(data->GetNumberOfPoints(), vtkIdType{100});
    const Matrix& points = run.analysis.embedding.points;
    for (vtkIdType i = 0; i < 100; ++i) {
      for (int axis = 0; axis < 3; ++axis) {
        QCOMPARE(data->GetPoint(i)[axis], points(static_cast<Index>(i), axis));
      }
    }
    QCOMPARE(data->GetVerts()->GetNumberOfCells(), vtkIdType{100});
    QCOMPARE(static_cast<std::size_t>(2 * data->GetLines()->GetNumberOfCells()),
             run.analysis.embedding.graph.neighbors.size());
    vtkDataArray* const latent = data->GetPointData()->GetArray("latent_1");
    QVERIFY(latent != nullptr);
    QCOMPARE(latent->GetTuple1(25), 0.25);
    QVERIFY(data->GetPointData()->GetArray("weight_norm")->GetTuple1(7) > 0.0);
  }

  void namesAndGapsAreWritten() {
    QTemporaryDir folder;
    const std::string path = folder.filePath("odd.vtp").toStdString();
    Matrix points = Matrix::Zero(2, 3);
    points(1, 2) = std::numeric_limits<double>::quiet_NaN();
    Vector known(2);
    known << 0.125, std::numeric_limits<double>::quiet_NaN();
    writeVtp(path, points, {}, {{"a < \"b\" & c", Vector::Ones(2)}, {"latent", known}});
    const vtkNew<vtkXMLPolyDataReader> reader;
    reader->SetFileName(path.c_str());
    reader->Update();
    QCOMPARE(reader->GetOutput()->GetNumberOfPoints(), vtkIdType{2});
    QVERIFY(reader->GetOutput()->GetPointData()->GetArray("a < \"b\" & c") != nullptr);
    // What is not known is not 0.
    vtkDataArray* const latent = reader->GetOutput()->GetPointData()->GetArray("latent");
    QVERIFY(latent != nullptr);
    QCOMPARE(latent->GetNumberOfTuples(), vtkIdType{2});
    QCOMPARE(latent->GetTuple1(0), 0.125);
    QVERIFY(std::isnan(latent->GetTuple1(1)));
  }
};

QTEST_GUILESS_MAIN(VtpTest)
#include "vtp_test.moc"
