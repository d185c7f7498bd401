<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SceneWords</name>
    <message numerus="yes">
        <source>%n neurons</source>
        <translation>
            <numerusform>%n neuron</numerusform>
            <numerusform>%n neurons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message numerus="yes">
        <source>for %n groups</source>
        <translation>
            <numerusform>for one group</numerusform>
            <numerusform>for %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::DrawingNote</name>
    <message numerus="yes">
        <source>Drawing %n neurons…</source>
        <translation>
            <numerusform>Drawing %n neuron…</numerusform>
            <numerusform>Drawing %n neurons…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::EmbeddingView</name>
    <message numerus="yes">
        <source>Embedding %n neurons…</source>
        <translation>
            <numerusform>Embedding %n neuron…</numerusform>
            <numerusform>Embedding %n neurons…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected · Esc clears</source>
        <translation>
            <numerusform>%n selected · Esc clears</numerusform>
            <numerusform>%n selected · Esc clears</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FileOpener</name>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation>
            <numerusform>%n array</numerusform>
            <numerusform>%n arrays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::InputsView</name>
    <message numerus="yes">
        <source>%n curves</source>
        <translation>
            <numerusform>%n curve</numerusform>
            <numerusform>%n curves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neurons</source>
        <translation>
            <numerusform>%n neuron</numerusform>
            <numerusform>%n neurons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ShapeView</name>
    <message numerus="yes">
        <source>Comparing the activity with %n shifts of it…</source>
        <translation>
            <numerusform>Comparing the activity with %n shift of it…</numerusform>
            <numerusform>Comparing the activity with %n shifts of it…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing the weights with %n shuffles of them…</source>
        <translation>
            <numerusform>Comparing the weights with %n shuffle of them…</numerusform>
            <numerusform>Comparing the weights with %n shuffles of them…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drawn at %n neighbours</source>
        <translation>
            <numerusform>drawn at %n neighbour</numerusform>
            <numerusform>drawn at %n neighbours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SpectrumView</name>
    <message numerus="yes">
        <source>%n modes</source>
        <translation>
            <numerusform>%n mode</numerusform>
            <numerusform>%n modes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eigenvalues of the inputs are above λ/s₁ = %1</source>
        <translation>
            <numerusform>%n eigenvalue of the inputs is above λ/s₁ = %1</numerusform>
            <numerusform>%n eigenvalues of the inputs are above λ/s₁ = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the weights hold %n modes</source>
        <translation>
            <numerusform>the weights hold %n mode</numerusform>
            <numerusform>the weights hold %n modes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::WeightsView</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
</TS>
