<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
