<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>KeptWords</name>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs of a sweep</source>
        <translation>
            <numerusform>%n run of a sweep</numerusform>
            <numerusform>%n runs of a sweep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs of a sweep of %1</source>
        <translation>
            <numerusform>%n run of a sweep of %1</numerusform>
            <numerusform>%n runs of a sweep of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n pinned</numerusform>
            <numerusform>%n pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers in lessons</source>
        <translation>
            <numerusform>%n answer in lessons</numerusform>
            <numerusform>%n answers in lessons</numerusform>
        </translation>
    </message>
</context>
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
    <name>weightscape::ui::LambdaPanel</name>
    <message numerus="yes">
        <source>%1 of %2 runs; %n are damaged or missing: %3</source>
        <translation>
            <numerusform>%1 of %2 runs; %n is damaged or missing: %3</numerusform>
            <numerusform>%1 of %2 runs; %n are damaged or missing: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::MainWindow</name>
    <message numerus="yes">
        <source> %n older works are under File, Kept work.</source>
        <translation>
            <numerusform> %n older work is under File, Kept work.</numerusform>
            <numerusform> %n older works are under File, Kept work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n more works are under File, Kept work.</source>
        <translation>
            <numerusform> %n more work is under File, Kept work.</numerusform>
            <numerusform> %n more works are under File, Kept work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::PageDialog</name>
    <message numerus="yes">
        <source>the %n finished runs of the sweep</source>
        <translation>
            <numerusform>the %n finished run of the sweep</numerusform>
            <numerusform>the %n finished runs of the sweep</numerusform>
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
    <name>weightscape::ui::SweepView</name>
    <message numerus="yes">
        <source> · %n s left</source>
        <translation>
            <numerusform> · %n s left</numerusform>
            <numerusform> · %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n min left</source>
        <translation>
            <numerusform> · %n min left</numerusform>
            <numerusform> · %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::TransportBar</name>
    <message numerus="yes">
        <source>%n points of one&apos;s own</source>
        <translation>
            <numerusform>%n point of one&apos;s own</numerusform>
            <numerusform>%n points of one&apos;s own</numerusform>
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
