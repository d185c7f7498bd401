<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Weightscape</source>
        <translation>Über Weightscape</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Weightscape %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;An autoencoder writes the shape of hidden causes into its weights, when the weights are penalised.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cite&lt;/b&gt; the program:&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p&gt;and the article that it follows:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Weightscape %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Ein Autoencoder schreibt die Form verborgener Ursachen in seine Gewichte, wenn sie einem Strafterm unterliegen.&lt;/p&gt;&lt;p&gt;Lizenz: GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;Das Programm &lt;b&gt;zitieren&lt;/b&gt;:&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p&gt;und den Artikel, dem es folgt:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Which one?</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>circular</source>
        <translation>kreisförmig</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Möbius strip</source>
        <translation>Möbiusband</translation>
    </message>
    <message>
        <source>Y-maze</source>
        <translation>Y-Labyrinth</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>as it looks</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>list of edges</source>
        <translation>Kantenliste</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>x − mean</source>
        <translation>x − Mittelwert</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-Wert</translation>
    </message>
    <message>
        <source>ΔF/F</source>
        <translation>ΔF/F</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>random walk</source>
        <translation>Random Walk</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Isomap</source>
        <translation>Isomap</translation>
    </message>
    <message>
        <source>landmark Isomap</source>
        <translation>Landmarken-Isomap</translation>
    </message>
    <message>
        <source>Laplacian eigenmaps</source>
        <translation>Laplacian Eigenmaps</translation>
    </message>
    <message>
        <source>MDS</source>
        <translation>MDS</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
    <message>
        <source>diffusion maps</source>
        <translation>Diffusion Maps</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>piece %1, %2 neurons: %3</source>
        <translation>Stück %1, %2 Neuronen: %3</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>a shape without a name here</source>
        <translation>eine Form, die hier keinen Namen hat</translation>
    </message>
    <message>
        <source>nothing beyond chance</source>
        <translation>nicht mehr als Zufall</translation>
    </message>
    <message>
        <source>%1 pieces with a shape</source>
        <translation>%1 Stücke mit einer Form</translation>
    </message>
    <message>
        <source>arranged like: %1</source>
        <translation>angeordnet wie: %1</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>single column, 85 mm</source>
        <translation>einspaltig, 85 mm</translation>
    </message>
    <message>
        <source>double column, 174 mm</source>
        <translation>zweispaltig, 174 mm</translation>
    </message>
    <message>
        <source>slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>poster, A4</source>
        <translation>Poster, A4</translation>
    </message>
</context>
<context>
    <name>GivenAnswers</name>
    <message>
        <source>λ/s₁ = %1</source>
        <translation>λ/s₁ = %1</translation>
    </message>
    <message>
        <source>λ/s₁ from %1 to %2</source>
        <translation>λ/s₁ von %1 bis %2</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Right: %1 of %2</source>
        <translation>Richtig: %1 von %2</translation>
    </message>
    <message>
        <source>the curve that comes of it</source>
        <translation>die Kurve, die sich ergibt</translation>
    </message>
    <message>
        <source>Said after the outcome was seen</source>
        <translation>Festgelegt, nachdem das Ergebnis zu sehen war</translation>
    </message>
</context>
<context>
    <name>InputsPlot</name>
    <message>
        <source>activity / √s₁</source>
        <translation>Aktivität / √s₁</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latenter Wert</translation>
    </message>
    <message>
        <source>neuron, by preferred value</source>
        <translation>Neuron, nach Vorzugswert</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>%1 of %2 neurons of group %3</source>
        <translation>%1 von %2 Neuronen der Gruppe %3</translation>
    </message>
    <message>
        <source>%1 of %2 neurons</source>
        <translation>%1 von %2 Neuronen</translation>
    </message>
    <message>
        <source>%1, coloured by preferred value%2</source>
        <translation>%1, nach Vorzugswert gefärbt%2</translation>
    </message>
    <message>
        <source>, before mixing</source>
        <translation>, vor dem Mischen</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>ein Sample</translation>
    </message>
    <message>
        <source>moving latent</source>
        <translation>wandernder Wert</translation>
    </message>
    <message>
        <source>tuning curves</source>
        <translation>Tuningkurven</translation>
    </message>
    <message>
        <source>%1: sample %2</source>
        <translation>%1: Sample %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Each neuron at its preferred place</source>
        <translation>Jedes Neuron an seinem bevorzugten Ort</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Nothing can be kept in %1: may it be written to?</source>
        <translation>In %1 lässt sich nichts aufbewahren: Fehlt das Schreibrecht?</translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs of a sweep</source>
        <translation>
            <numerusform>%n Lauf eines Sweeps</numerusform>
            <numerusform>%n Läufe eines Sweeps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs of a sweep of %1</source>
        <translation>
            <numerusform>%n Lauf eines Sweeps von %1</numerusform>
            <numerusform>%n Läufe eines Sweeps von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n angeheftet</numerusform>
            <numerusform>%n angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers in lessons</source>
        <translation>
            <numerusform>%n Antwort in Lektionen</numerusform>
            <numerusform>%n Antworten in Lektionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatentPlot</name>
    <message>
        <source>group %1, %2</source>
        <translation>Gruppe %1, %2</translation>
    </message>
    <message>
        <source>%1, axis %2</source>
        <translation>%1, Achse %2</translation>
    </message>
    <message>
        <source>%1: agreement %2</source>
        <translation>%1: Übereinstimmung %2</translation>
    </message>
    <message>
        <source>%1: recovered against true latent</source>
        <translation>%1: wiedergefundene gegen wahre latente Werte</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latenter Wert</translation>
    </message>
    <message>
        <source>true %1</source>
        <translation>%1, wahr</translation>
    </message>
    <message>
        <source>recovered %1</source>
        <translation>%1, wiedergefunden</translation>
    </message>
</context>
<context>
    <name>LessonHead</name>
    <message>
        <source>Objective: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Time: %1 minutes</source>
        <translation>Zeit: %1 Minuten</translation>
    </message>
    <message>
        <source>Known before: %1</source>
        <translation>Vorausgesetzt: %1</translation>
    </message>
</context>
<context>
    <name>LessonOutcome</name>
    <message>
        <source>weights that are not trained</source>
        <translation>Gewichte, die nicht trainiert sind</translation>
    </message>
    <message>
        <source>a training that has come to its end</source>
        <translation>ein Training, das ans Ende gekommen ist</translation>
    </message>
    <message>
        <source>a headline that says “recovered”</source>
        <translation>eine Überschrift mit „wiedergefunden“</translation>
    </message>
    <message>
        <source>a headline that says “not recovered”, after training</source>
        <translation>eine Überschrift mit „nicht wiedergefunden“, nach dem Training</translation>
    </message>
    <message>
        <source>a headline that says “collapsed”</source>
        <translation>eine Überschrift mit „kollabiert“</translation>
    </message>
    <message>
        <source>the run without λ, beside this one</source>
        <translation>den Lauf ohne λ neben diesem</translation>
    </message>
    <message>
        <source>an earlier moment of the training</source>
        <translation>einen früheren Zeitpunkt des Trainings</translation>
    </message>
    <message>
        <source>a sweep that has come to its end</source>
        <translation>einen Sweep, der ans Ende gekommen ist</translation>
    </message>
    <message>
        <source>a picture that is not stereographic</source>
        <translation>ein Bild, das nicht stereografisch ist</translation>
    </message>
</context>
<context>
    <name>LessonShapes</name>
    <message>
        <source>no shape</source>
        <translation>keine Form</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>loss per sample</source>
        <translation>Verlust pro Sample</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>least total</source>
        <translation>Minimum gesamt</translation>
    </message>
    <message>
        <source>%1: loss per sample</source>
        <translation>%1: Verlust pro Sample</translation>
    </message>
    <message>
        <source>train error %1, hardly changing</source>
        <translation>Trainingsfehler %1, kaum verändert</translation>
    </message>
    <message>
        <source>train error %1, falling</source>
        <translation>Trainingsfehler %1, fallend</translation>
    </message>
    <message>
        <source>train error %1, rising</source>
        <translation>Trainingsfehler %1, steigend</translation>
    </message>
    <message>
        <source>validation error %1</source>
        <translation>Validierungsfehler %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>Strafterm %1</translation>
    </message>
    <message>
        <source>least total %1</source>
        <translation>Minimum gesamt %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederfindung</translation>
    </message>
    <message>
        <source>Unexplained variance</source>
        <translation>Unerklärte Varianz</translation>
    </message>
    <message>
        <source>Seeds with a shape</source>
        <translation>Seeds mit einer Form</translation>
    </message>
    <message>
        <source>no run has finished</source>
        <translation>noch kein fertiger Lauf</translation>
    </message>
    <message>
        <source>%1 of %2 recovered</source>
        <translation>%1 von %2 wiedergefunden</translation>
    </message>
    <message>
        <source>recovery %1</source>
        <translation>Wiederfindung %1</translation>
    </message>
    <message>
        <source>unexplained variance %1</source>
        <translation>unerklärte Varianz %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>shape of most: %1, %2 of %3</source>
        <translation>Form der meisten: %1, %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2, by %3 and %4</source>
        <translation>%1 von %2, nach %3 und %4</translation>
    </message>
    <message>
        <source>%1: %2 by %3 and %4</source>
        <translation>%1: %2 nach %3 und %4</translation>
    </message>
    <message>
        <source>No run has finished yet.</source>
        <translation>Noch ist kein Lauf fertig.</translation>
    </message>
    <message>
        <source>In these runs nothing has looked for a shape yet. Tick “Shape too” and press Sweep: the finished ones are looked at, and not run again.</source>
        <translation>In diesen Läufen wurde noch nicht nach einer Form gesucht. „Auch Form“ ankreuzen und „Sweep“ drücken: die fertigen werden angesehen und nicht noch einmal gerechnet.</translation>
    </message>
    <message>
        <source>This number is not known here: it needs the true places of the neurons. Choose another above.</source>
        <translation>Diese Zahl ist hier nicht bekannt: sie braucht die wahren Orte der Neuronen. Oben eine andere wählen.</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>nicht gesucht</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>NeuronTable</name>
    <message>
        <source>true latent %1</source>
        <translation>latenter Wert %1</translation>
    </message>
    <message>
        <source>recovered %1</source>
        <translation>wiedergefunden %1</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
    </message>
</context>
<context>
    <name>NeuronWords</name>
    <message>
        <source>neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>true latent %1</source>
        <translation>latenter Wert %1</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>Komponente %1</translation>
    </message>
    <message>
        <source>nearest %1</source>
        <translation>nächste: %1</translation>
    </message>
</context>
<context>
    <name>NoPicture</name>
    <message>
        <source>There is no picture of this: %1</source>
        <translation>Davon gibt es kein Bild: %1</translation>
    </message>
    <message>
        <source>All weights are zero: nothing to draw.</source>
        <translation>Alle Gewichte sind null: nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>The weights have shrunk to zero: nothing to draw.</source>
        <translation>Die Gewichte sind auf null geschrumpft: nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Nothing is left to read: the network gives back less than 1 % of the activity.</source>
        <translation>Es bleibt nichts zu lesen: Das Netz gibt weniger als 1 % der Aktivität wieder.</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>In “%1” a comma may be a decimal sign or end a number: separate the numbers by ; as in %2</source>
        <translation>In „%1“ kann ein Komma Dezimalzeichen sein oder eine Zahl beenden: Zahlen durch ; trennen, wie in %2</translation>
    </message>
</context>
<context>
    <name>OverPlot</name>
    <message>
        <source>neighbours k</source>
        <translation>Nachbarn k</translation>
    </message>
    <message>
        <source>rank correlation over k</source>
        <translation>Rangkorrelation über k</translation>
    </message>
    <message>
        <source>longest loop over k</source>
        <translation>längste Schleife über k</translation>
    </message>
    <message>
        <source>holds here</source>
        <translation>gilt hier</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>im Bild</translation>
    </message>
    <message>
        <source>%1: what holds over k</source>
        <translation>%1: was über k gilt</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>residual variance %1</source>
        <translation>Residualvarianz %1</translation>
    </message>
    <message>
        <source>its axes hold %1 %</source>
        <translation>Achsen erfassen %1 %</translation>
    </message>
    <message>
        <source>do not trust its shape</source>
        <translation>der Form nicht trauen</translation>
    </message>
    <message>
        <source>explains %1 %</source>
        <translation>erklärt %1 %</translation>
    </message>
    <message>
        <source>recovery %1</source>
        <translation>Wiederfindung %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>λ/s₁ %1</source>
        <translation>λ/s₁ %1</translation>
    </message>
    <message>
        <source>λ/s₁ %1 in, %2 out</source>
        <translation>λ/s₁ Wᵢₙ %1, Wₒᵤₜ %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>Replace a file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>It lies in %1. What it holds is lost when it is replaced.</source>
        <translation>Die Datei liegt in %1. Ihr Inhalt geht beim Ersetzen verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
</context>
<context>
    <name>SceneColoring</name>
    <message>
        <source>grey: %1 more</source>
        <translation>grau: %1 weitere</translation>
    </message>
    <message>
        <source>angle from the wiring</source>
        <translation>Winkel aus Verschaltung</translation>
    </message>
    <message>
        <source>angle %1 from the wiring</source>
        <translation>Winkel %1 aus Verschaltung</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>weight norm</source>
        <translation>Gewichtsnorm</translation>
    </message>
    <message>
        <source>one unit&apos;s weight</source>
        <translation>Gewicht einer Einheit</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>component, largest first</source>
        <translation>Komponente, größte zuerst</translation>
    </message>
    <message>
        <source>norm of the input weights</source>
        <translation>Norm der Eingangsgewichte</translation>
    </message>
    <message>
        <source>weight to hidden unit %1</source>
        <translation>Gewicht zu verborgener Einheit %1</translation>
    </message>
    <message>
        <source>angle around a loop, turns</source>
        <translation>Winkel um eine Schleife, Umläufe</translation>
    </message>
    <message>
        <source>share of neighbours that stay</source>
        <translation>Anteil bleibender Nachbarn</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SceneFigure</name>
    <message>
        <source>%1 in weights</source>
        <translation>%1 in Gewichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SceneSetter</name>
    <message>
        <source>wiring %1</source>
        <translation>Verschaltung %1</translation>
    </message>
</context>
<context>
    <name>SceneWords</name>
    <message numerus="yes">
        <source>%n neurons</source>
        <translation>
            <numerusform>%n Neuron</numerusform>
            <numerusform>%n Neuronen</numerusform>
        </translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>ein Stück</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message numerus="yes">
        <source>for %n groups</source>
        <translation>
            <numerusform>für eine Gruppe</numerusform>
            <numerusform>für %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>high: do not trust it</source>
        <translation>hoch: nicht trauen</translation>
    </message>
    <message>
        <source>held out %1</source>
        <translation>Validierung %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>Eingaben %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>good, &lt; %1</source>
        <translation>gut, &lt; %1</translation>
    </message>
    <message>
        <source>good, ≥ %1</source>
        <translation>gut, ≥ %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>of ‖Wᵢₙ‖²</source>
        <translation>von ‖Wᵢₙ‖²</translation>
    </message>
</context>
<context>
    <name>ShapePlot</name>
    <message>
        <source>death / birth</source>
        <translation>Tod / Geburt</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>Schleife %1</translation>
    </message>
    <message>
        <source>void %1</source>
        <translation>Hohlraum %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <source>voids</source>
        <translation>Hohlräume</translation>
    </message>
    <message>
        <source>95 % of shuffles</source>
        <translation>95 % der Permutationen</translation>
    </message>
    <message>
        <source>%1: loops and voids of the wiring</source>
        <translation>%1: Schleifen und Hohlräume der Verschaltung</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>mode k</source>
        <translation>Mode k</translation>
    </message>
    <message>
        <source>%1: spectrum of inputs and weights</source>
        <translation>%1: Spektrum von Eingaben und Gewichten</translation>
    </message>
    <message>
        <source>sₖ / s₁</source>
        <translation>sₖ / s₁</translation>
    </message>
    <message>
        <source>σₖ² of Wᵢₙ</source>
        <translation>σₖ² von Wᵢₙ</translation>
    </message>
    <message>
        <source>√(λᵢₙ·λₒᵤₜ) / s₁ = %1</source>
        <translation>√(λᵢₙ·λₒᵤₜ) / s₁ = %1</translation>
    </message>
    <message>
        <source>λ / s₁ = %1</source>
        <translation>λ / s₁ = %1</translation>
    </message>
    <message>
        <source>inputs&apos; modes</source>
        <translation>Moden der Eingaben</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>predicted: 1 − λ/sₖ</source>
        <translation>vorhergesagt: 1 − λ/sₖ</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1
%2/%3</source>
        <translation>%1
%2/%3</translation>
    </message>
    <message>
        <source>unexplained variance</source>
        <translation>unerklärte Varianz</translation>
    </message>
    <message>
        <source>recovery, mean ± spread over seeds</source>
        <translation>Wiederfindung, Mittel ± Streuung über Seeds</translation>
    </message>
    <message>
        <source>below: the shape of most seeds, and of how many</source>
        <translation>unten: die Form der meisten Seeds und bei wie vielen</translation>
    </message>
    <message>
        <source>○ not converged: not judged</source>
        <translation>○ nicht konvergiert: nicht beurteilt</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Wiederfindung</translation>
    </message>
    <message>
        <source>%1 %2: unexplained %3</source>
        <translation>%1 %2: unerklärt %3</translation>
    </message>
    <message>
        <source>%1 %2: recovery %3, unexplained %4</source>
        <translation>%1 %2: Wiederfindung %3, unerklärt %4</translation>
    </message>
    <message>
        <source>%1: recovery against %2</source>
        <translation>%1: Wiederfindung gegen %2</translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>λ / s₁</source>
        <translation>λ / s₁</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, Gruppe %2</translation>
    </message>
    <message>
        <source>λ × noise</source>
        <translation>λ × Rauschen</translation>
    </message>
    <message>
        <source>λ × hidden units</source>
        <translation>λ × verborgene Einheiten</translation>
    </message>
    <message>
        <source>λ × training time</source>
        <translation>λ × Trainingsdauer</translation>
    </message>
</context>
<context>
    <name>Thinning</name>
    <message>
        <source>%1 (every %2st)</source>
        <translation>%1 (in %2er-Schritten)</translation>
    </message>
    <message>
        <source>%1 (every %2nd)</source>
        <translation>%1 (in %2er-Schritten)</translation>
    </message>
    <message>
        <source>%1 (every %2rd)</source>
        <translation>%1 (in %2er-Schritten)</translation>
    </message>
    <message>
        <source>%1 (every %2th)</source>
        <translation>%1 (in %2er-Schritten)</translation>
    </message>
    <message>
        <source>%1 (largest of %2)</source>
        <translation>%1 (Maximum aus %2)</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>untrained weights</source>
        <translation>untrainierte Gewichte</translation>
    </message>
    <message>
        <source>Press Space to train: the cloud shows what the weights learn.</source>
        <translation>Leertaste startet das Training: Die Punktwolke zeigt, was die Gewichte lernen.</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>nicht gezeichnet</translation>
    </message>
    <message>
        <source>drawing the picture…</source>
        <translation>Bild wird gezeichnet…</translation>
    </message>
    <message>
        <source>What is still shown is of the weights before, not of these.</source>
        <translation>Noch zu sehen ist das Bild der Gewichte davor, nicht dieser.</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>%1 (as at epoch %2, being read anew)</source>
        <translation>%1 (Stand von Epoche %2, wird neu gelesen)</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Verschaltung</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>Verwürfeln</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Sweep over λ</source>
        <translation>Sweep über λ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
</context>
<context>
    <name>WeightsPicture</name>
    <message>
        <source>This matrix has no cells.</source>
        <translation>Diese Matrix hat keine Zellen.</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>verborgene Einheit</translation>
    </message>
    <message>
        <source>The closed form holds for linear units with an L2 penalty alone.</source>
        <translation>Die geschlossene Lösung gilt nur für lineare Einheiten mit L2 als einzigem Strafterm.</translation>
    </message>
    <message>
        <source>Gram matrix</source>
        <translation>Gram-Matrix</translation>
    </message>
    <message>
        <source>closed-form Gram</source>
        <translation>Gram, geschl. Lösung</translation>
    </message>
    <message>
        <source>your weights</source>
        <translation>eigene Gewichte</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie gegeben</translation>
    </message>
    <message>
        <source>by true latent</source>
        <translation>nach wahrem Wert</translation>
    </message>
    <message>
        <source>by recovered latent</source>
        <translation>nach gefundenem Wert</translation>
    </message>
    <message>
        <source>by angle found</source>
        <translation>nach gefundenem Winkel</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>nach Label</translation>
    </message>
    <message>
        <source>by seriation</source>
        <translation>nach Seriation</translation>
    </message>
    <message>
        <source>Wᵢₙ</source>
        <translation>Wᵢₙ</translation>
    </message>
    <message>
        <source>Wₒᵤₜ transposed</source>
        <translation>Wₒᵤₜ transponiert</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>recovery, 0 to 1</source>
        <translation>Wiederfindung, 0 bis 1</translation>
    </message>
    <message>
        <source>λ/s₁: 0, then 10⁻⁴ to 1, in powers of ten</source>
        <translation>λ/s₁: 0, dann 10⁻⁴ bis 1, in Zehnerpotenzen</translation>
    </message>
    <message>
        <source>unexplained share, 0 to 1</source>
        <translation>unerklärter Anteil, 0 bis 1</translation>
    </message>
    <message>
        <source>What came, and why?</source>
        <translation>Was kam heraus, und warum?</translation>
    </message>
    <message>
        <source>%1: the key</source>
        <translation>%1: Lösungen</translation>
    </message>
    <message>
        <source>Name: %1   Date: %2</source>
        <translation>Name: %1   Datum: %2</translation>
    </message>
    <message>
        <source>Answer: %1; how it goes stands below</source>
        <translation>Antwort: %1; wie sie verläuft, steht unten</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 is lost, %2 % of its variance is explained</source>
        <translation>%1 verloren: %2 % der Varianz erklärt</translation>
    </message>
    <message>
        <source>%1 are lost, %2 % of their variances are explained</source>
        <translation>%1 verloren: %2 % der Varianzen erklärt</translation>
    </message>
    <message>
        <source>%1 neurons are too few to draw a shape</source>
        <translation>%1 Neuronen sind zu wenige, um eine Form zu zeichnen</translation>
    </message>
    <message>
        <source>most neurons answer to random mixtures, so that near ones in the latent space have no similar weights (mixed selectivity)</source>
        <translation>die meisten Neuronen antworten auf zufällige Mischungen, sodass Neuronen, die im latenten Raum nah sind, keine ähnlichen Gewichte haben (gemischte Selektivität)</translation>
    </message>
    <message>
        <source>neurons with several preferred values have no one place in the latent space</source>
        <translation>Neuronen mit mehreren Vorzugswerten haben keinen eindeutigen Ort im latenten Raum</translation>
    </message>
    <message>
        <source>L1 (μ) alone does not bring the shape out: unlike λ it is not blind to rotations of the hidden units, so that distances between weights stay arbitrary; set λ above 0</source>
        <translation>L1 (μ) allein bringt die Form nicht hervor: Anders als λ ist es nicht blind für Drehungen der verborgenen Einheiten, sodass Abstände zwischen Gewichten beliebig bleiben; λ über 0 setzen</translation>
    </message>
    <message>
        <source>a penalty on the activity alone does not touch weights where the inputs do not vary: they keep the noise of the start, which hides the shape; set λ above 0</source>
        <translation>ein Strafterm nur auf die Aktivität lässt Gewichte unberührt, wo die Eingaben nicht variieren: Sie behalten das Rauschen des Starts, das die Form verdeckt; λ über 0 setzen</translation>
    </message>
    <message>
        <source>without a penalty the weights keep the noise of their start; the function is as good, its wiring hides the shape</source>
        <translation>ohne Strafterm behalten die Gewichte das Rauschen ihres Starts; die Funktion ist ebenso gut, ihre Verschaltung verdeckt die Form</translation>
    </message>
    <message>
        <source>the noise, variance %1 in each input, is as strong as all that the inputs tell of the shape: no λ takes it out of the weights; lower the noise or draw more samples</source>
        <translation>das Rauschen, Varianz %1 in jeder Eingabe, ist so stark wie alles, was die Eingaben über die Form sagen: Kein λ entfernt es aus den Gewichten; Rauschen senken oder mehr Samples ziehen</translation>
    </message>
    <message>
        <source>the noise fills the directions in which the inputs would not vary, and λ = %1 is below its variance %2; a λ above it takes it out of the weights</source>
        <translation>das Rauschen füllt die Richtungen, in denen die Eingaben sonst nicht variieren, und λ = %1 liegt unter seiner Varianz %2; ein λ darüber entfernt es aus den Gewichten</translation>
    </message>
    <message>
        <source>λ and the hidden units leave no mode of the inputs, and the shape needs at least %1</source>
        <translation>λ und die verborgenen Einheiten lassen keine Mode der Eingaben übrig, die Form braucht mindestens %1</translation>
    </message>
    <message>
        <source>λ and the hidden units leave one mode of the inputs, and the shape needs at least %1</source>
        <translation>λ und die verborgenen Einheiten lassen eine Mode der Eingaben übrig, die Form braucht mindestens %1</translation>
    </message>
    <message>
        <source>λ and the hidden units leave %1 modes of the inputs, and the shape needs at least %2</source>
        <translation>λ und die verborgenen Einheiten lassen %1 Moden der Eingaben übrig, die Form braucht mindestens %2</translation>
    </message>
    <message>
        <source>one component: groups not separated</source>
        <translation>eine Komponente: Gruppen nicht getrennt</translation>
    </message>
    <message>
        <source>%1 components for %2 groups: some are not separated</source>
        <translation>%1 Komponenten für %2 Gruppen: einige sind nicht getrennt</translation>
    </message>
    <message>
        <source>the picture falls into %1 pieces where there should be %2; more neighbours join pieces</source>
        <translation>das Bild zerfällt in %1 Stücke (erwartet: %2); mehr Nachbarn verbinden Stücke</translation>
    </message>
    <message>
        <source>pieces hold neurons of several groups</source>
        <translation>Stücke enthalten Neuronen mehrerer Gruppen</translation>
    </message>
    <message>
        <source>%1 is not drawn as one whole circle: its angles follow the true ones with a circular correlation of %2, %3 is needed</source>
        <translation>%1 ist nicht als ein ganzer Kreis gezeichnet: Die Winkel folgen den wahren mit einer zirkulären Korrelation von %2, nötig ist %3</translation>
    </message>
    <message>
        <source>near neurons are near, but long distances are bent</source>
        <translation>nahe Neuronen liegen nah beieinander, aber große Abstände sind verzerrt</translation>
    </message>
    <message>
        <source>the overall shape is there, but some neurons have wrong neighbours</source>
        <translation>die Form im Großen ist da, aber einige Neuronen haben falsche Nachbarn</translation>
    </message>
    <message>
        <source>neighbours in the weights are not neighbours in the latent space</source>
        <translation>Nachbarn in den Gewichten sind keine Nachbarn im latenten Raum</translation>
    </message>
    <message>
        <source>the inputs do not vary, so that there is nothing to learn</source>
        <translation>die Eingaben variieren nicht, sodass es nichts zu lernen gibt</translation>
    </message>
    <message>
        <source>the start gain is 0: weights that are all zero have no gradient and stay so; start with a gain above 0</source>
        <translation>die Startverstärkung ist 0: Gewichte, die alle null sind, haben keinen Gradienten und bleiben null; mit einer Verstärkung über 0 starten</translation>
    </message>
    <message>
        <source>the weights have shrunk to zero because %1 is not below the largest eigenvalue</source>
        <translation>die Gewichte sind auf null geschrumpft, weil %1 nicht unter dem größten Eigenwert liegt</translation>
    </message>
    <message>
        <source>the weights have shrunk to zero because %1 is above %2 of the largest eigenvalue, where the network without weights is the best</source>
        <translation>die Gewichte sind auf null geschrumpft, weil %1 über dem %2-Fachen des größten Eigenwerts liegt, wo das Netz ohne Gewichte das beste ist</translation>
    </message>
    <message>
        <source>from %1 = %2 of the largest eigenvalue on a small start stays at zero, although a network that explains something may exist up to %3 of it; lower %1, or try a start with a larger gain</source>
        <translation>ab %1 = %2-mal dem größten Eigenwert bleibt ein kleiner Start bei null, obwohl es bis zum %3-Fachen ein Netz geben kann, das etwas erklärt; %1 senken oder mit größerer Verstärkung starten</translation>
    </message>
    <message>
        <source>%1 is so near the largest eigenvalue that even the best network explains less than 1 % of the variance</source>
        <translation>%1 liegt so nah am größten Eigenwert, dass selbst das beste Netz weniger als 1 % der Varianz erklärt</translation>
    </message>
    <message>
        <source>the penalty L1, μ = %1, has shrunk the weights to zero; lower μ</source>
        <translation>wegen des Strafterms L1, μ = %1, sind die Gewichte auf null geschrumpft; μ senken</translation>
    </message>
    <message>
        <source>the penalty on the activity, ν = %1, has silenced the hidden units; lower ν</source>
        <translation>der Strafterm auf die Aktivität, ν = %1, hat die verborgenen Einheiten verstummen lassen; ν senken</translation>
    </message>
    <message>
        <source>the network explains less than 1 % of the variance; train longer, or lower the penalties</source>
        <translation>das Netz erklärt weniger als 1 % der Varianz; länger trainieren oder die Strafterme senken</translation>
    </message>
    <message>
        <source>the learning rate is 0, so that the weights do not move; choose one above 0 and continue</source>
        <translation>die Lernrate ist 0, sodass sich die Gewichte nicht bewegen; eine Lernrate über 0 wählen und fortsetzen</translation>
    </message>
    <message>
        <source>λ is not below the largest eigenvalue: all weights vanish in the end; they have not yet</source>
        <translation>λ liegt nicht unter dem größten Eigenwert: Am Ende verschwinden alle Gewichte; noch sind sie nicht verschwunden</translation>
    </message>
    <message>
        <source>the weights are further from the closed form than no weights would be (Gram error %1); train longer</source>
        <translation>die Gewichte sind von der geschlossenen Lösung weiter entfernt, als es gar keine Gewichte wären (Gram-Fehler %1); länger trainieren</translation>
    </message>
    <message>
        <source>the loss is %1 times the least that it can become; train longer</source>
        <translation>der Verlust ist das %1-Fache des kleinstmöglichen; länger trainieren</translation>
    </message>
    <message>
        <source>the loss still falls, by %1 % over the last tenth of the epochs; train longer</source>
        <translation>der Verlust fällt noch, um %1 % im letzten Zehntel der Epochen; länger trainieren</translation>
    </message>
    <message>
        <source>Geodesic correlation, all pairs</source>
        <translation>Geodätische Korrelation, alle Paare</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation between distances along the weights and true distances, over the pairs of all groups together.</source>
        <translation>Spearman-Korrelation zwischen Abständen entlang der Gewichte und wahren Abständen, über die Paare aller Gruppen zusammen.</translation>
    </message>
    <message>
        <source>Circular correlation</source>
        <translation>Zirkuläre Korrelation</translation>
    </message>
    <message>
        <source>How well angles in the picture follow the true angles; rings only, the lowest of all.</source>
        <translation>Wie gut die Winkel im Bild den wahren Winkeln folgen; nur für Ringe, der kleinste Wert von allen.</translation>
    </message>
    <message>
        <source>Neighbour recall</source>
        <translation>Nachbar-Trefferquote</translation>
    </message>
    <message>
        <source>Share of the nearest neurons in the weights that are truly nearest.</source>
        <translation>Anteil der in den Gewichten nächsten Neuronen, die wirklich die nächsten sind.</translation>
    </message>
    <message>
        <source>Trustworthiness</source>
        <translation>Vertrauenswürdigkeit</translation>
    </message>
    <message>
        <source>1 when no false neighbours appear (Venna &amp; Kaski 2001). Not defined where every other neuron of the group is a neighbour; choose a smaller k.</source>
        <translation>1, wenn keine falschen Nachbarn erscheinen (Venna &amp; Kaski 2001). Nicht definiert, wo jedes andere Neuron der Gruppe ein Nachbar ist; ein kleineres k wählen.</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <source>1 when no true neighbours are torn apart (Venna &amp; Kaski 2001).</source>
        <translation>1, wenn keine wahren Nachbarn auseinandergerissen werden (Venna &amp; Kaski 2001).</translation>
    </message>
    <message>
        <source>Group purity</source>
        <translation>Gruppenreinheit</translation>
    </message>
    <message>
        <source>Share of neurons whose piece belongs to their group.</source>
        <translation>Anteil der Neuronen, deren Stück zu ihrer Gruppe gehört.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Pieces of the neighbour graph, and groups of neurons.</source>
        <translation>Stücke des Nachbarschaftsgraphen und Gruppen von Neuronen.</translation>
    </message>
    <message>
        <source>Share in pieces</source>
        <translation>Anteil in Stücken</translation>
    </message>
    <message>
        <source>Share of neurons in pieces that are large enough to be drawn.</source>
        <translation>Anteil der Neuronen in Stücken, die groß genug zum Zeichnen sind.</translation>
    </message>
    <message>
        <source>Recovered from k</source>
        <translation>Wiedergefunden ab k</translation>
    </message>
    <message>
        <source>The smallest number of neighbours of the range in which recovery holds, of 2 to 24.</source>
        <translation>Die kleinste Zahl von Nachbarn in dem Bereich, in dem die Form wiedergefunden wird, von 2 bis 24.</translation>
    </message>
    <message>
        <source>Recovered up to k</source>
        <translation>Wiedergefunden bis k</translation>
    </message>
    <message>
        <source>The largest number of neighbours of the range in which recovery holds.</source>
        <translation>Die größte Zahl von Nachbarn in dem Bereich, in dem die Form wiedergefunden wird.</translation>
    </message>
    <message>
        <source>Residual variance</source>
        <translation>Residualvarianz</translation>
    </message>
    <message>
        <source>1 − R² between distances along the weights and distances in the picture: 0 where it shows all of them, and above 0.3 its shape is not to be trusted.</source>
        <translation>1 − R² zwischen Abständen entlang der Gewichte und Abständen im Bild: 0, wenn es alle zeigt; über 0,3 ist seiner Form nicht zu trauen.</translation>
    </message>
    <message>
        <source>Share in its axes</source>
        <translation>Anteil der Achsen</translation>
    </message>
    <message>
        <source>How much of the positive eigenvalues the axes of the picture hold.</source>
        <translation>Wie viel von den positiven Eigenwerten auf die Achsen des Bildes entfällt.</translation>
    </message>
    <message>
        <source>Variance explained</source>
        <translation>Erklärte Varianz</translation>
    </message>
    <message>
        <source>On the training samples.</source>
        <translation>Auf den Trainings-Samples.</translation>
    </message>
    <message>
        <source>Held-out variance explained</source>
        <translation>Erklärte Varianz, Validierung</translation>
    </message>
    <message>
        <source>On the held-out samples.</source>
        <translation>Auf den Validierungs-Samples.</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>Trainingsfehler</translation>
    </message>
    <message>
        <source>Mean of ‖x − y‖² over the training samples.</source>
        <translation>Mittel von ‖x − y‖² über die Trainings-Samples.</translation>
    </message>
    <message>
        <source>Held-out error</source>
        <translation>Validierungsfehler</translation>
    </message>
    <message>
        <source>Mean of ‖x − y‖² over the held-out samples.</source>
        <translation>Mittel von ‖x − y‖² über die Validierungs-Samples.</translation>
    </message>
    <message>
        <source>Relative difference; a penalised network makes the two equal.</source>
        <translation>Relative Differenz; ein Netz mit Strafterm macht beide gleich.</translation>
    </message>
    <message>
        <source>equal, &lt; %1</source>
        <translation>gleich, &lt; %1</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Gram error</source>
        <translation>Gram-Fehler</translation>
    </message>
    <message>
        <source>Relative difference from the closed form; linear units with λ &gt; 0 only.</source>
        <translation>Relative Differenz zur geschlossenen Lösung; nur für lineare Einheiten mit λ &gt; 0.</translation>
    </message>
    <message>
        <source>converged, &lt; %1</source>
        <translation>konvergiert, &lt; %1</translation>
    </message>
    <message>
        <source>from closed form</source>
        <translation>zur geschl. Lösung</translation>
    </message>
    <message>
        <source>Halves agree</source>
        <translation>Hälftenvergleich</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation of distances along the weights between two random halves of the hidden units, mean over 5 divisions. Needs no truth: near 0 where the weights hold no arrangement.</source>
        <translation>Spearman-Korrelation der Abstände entlang der Gewichte zwischen zwei zufälligen Hälften der verborgenen Einheiten, Mittel über 5 Teilungen. Braucht keine wahren Werte: nahe 0, wenn die Gewichte keine Anordnung enthalten.</translation>
    </message>
    <message>
        <source>Participation ratio</source>
        <translation>Partizipationsverhältnis</translation>
    </message>
    <message>
        <source>How many directions share the variance of the points: (Σλ)²/Σλ².</source>
        <translation>Wie viele Richtungen sich die Varianz der Punkte teilen: (Σλ)²/Σλ².</translation>
    </message>
    <message>
        <source>Participation ratio of inputs</source>
        <translation>Partizipationsverhältnis der Eingaben</translation>
    </message>
    <message>
        <source>How many directions share the variance of the inputs.</source>
        <translation>Wie viele Richtungen sich die Varianz der Eingaben teilen.</translation>
    </message>
    <message>
        <source>Energy in silent inputs</source>
        <translation>Energie in stummen Eingaben</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>Intrinsische Dimension</translation>
    </message>
    <message>
        <source>From each point&apos;s two nearest neighbours (Facco et al. 2017). On a regular grid they are equally far and the estimate means nothing; jitter the preferred values.</source>
        <translation>Aus den zwei nächsten Nachbarn jedes Punktes (Facco et al. 2017). Auf einem regelmäßigen Gitter sind sie gleich weit entfernt, und die Schätzung besagt nichts; den Vorzugswerten dann Jitter geben.</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>alle Gruppen</translation>
    </message>
    <message>
        <source>two rings</source>
        <translation>zwei Ringe</translation>
    </message>
    <message>
        <source>ring and line</source>
        <translation>Ring und Linie</translation>
    </message>
    <message>
        <source>cylinder and line</source>
        <translation>Zylinder und Linie</translation>
    </message>
    <message>
        <source>both groups</source>
        <translation>beide Gruppen</translation>
    </message>
    <message>
        <source>untrained weights</source>
        <translation>untrainierte Gewichte</translation>
    </message>
    <message>
        <source>not trained yet: these are the random weights of the start</source>
        <translation>noch nicht trainiert: Das sind die Zufallsgewichte des Starts</translation>
    </message>
    <message>
        <source>training diverged</source>
        <translation>Training ist divergiert</translation>
    </message>
    <message>
        <source>the weights shown are those from before; choose a smaller learning rate and continue</source>
        <translation>gezeigt sind die Gewichte von davor; eine kleinere Lernrate wählen und fortsetzen</translation>
    </message>
    <message>
        <source>training diverges</source>
        <translation>Training divergiert</translation>
    </message>
    <message>
        <source>the loss rises above that of a network without weights; choose a smaller learning rate and start again</source>
        <translation>der Verlust steigt über den eines Netzes ohne Gewichte; eine kleinere Lernrate wählen und neu starten</translation>
    </message>
    <message>
        <source>not trained long enough to judge</source>
        <translation>zu kurz trainiert für ein Urteil</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>kollabiert</translation>
    </message>
    <message>
        <source>the graph joins what lies apart</source>
        <translation>der Graph verbindet Getrenntes</translation>
    </message>
    <message>
        <source>the graph falls into pieces</source>
        <translation>der Graph zerfällt in Stücke</translation>
    </message>
    <message>
        <source>the graph takes short cuts</source>
        <translation>der Graph nimmt Abkürzungen</translation>
    </message>
    <message>
        <source>the graph goes astray</source>
        <translation>der Graph führt in die Irre</translation>
    </message>
    <message>
        <source>the ring is not drawn as one whole circle</source>
        <translation>der Ring ist nicht als ein ganzer Kreis gezeichnet</translation>
    </message>
    <message>
        <source>too many neighbours are wrong ones</source>
        <translation>zu viele Nachbarn sind falsch</translation>
    </message>
    <message>
        <source>at k = %1; the picture as drawn does not show it</source>
        <translation>bei k = %1; das Bild, wie gezeichnet, zeigt es nicht</translation>
    </message>
    <message>
        <source>for k = %1 to %2; the picture as drawn does not show it</source>
        <translation>für k = %1 bis %2; das Bild, wie gezeichnet, zeigt es nicht</translation>
    </message>
    <message>
        <source>for k = %1 to %2</source>
        <translation>für k = %1 bis %2</translation>
    </message>
    <message>
        <source>at k = %1 alone</source>
        <translation>nur bei k = %1</translation>
    </message>
    <message>
        <source>at k = %1</source>
        <translation>bei k = %1</translation>
    </message>
    <message>
        <source>at k = %1 and, as drawn, at %2</source>
        <translation>bei k = %1 und, wie gezeichnet, bei %2</translation>
    </message>
    <message>
        <source>for k = %1 to %2 and, as drawn, at %3</source>
        <translation>für k = %1 bis %2 und, wie gezeichnet, bei %3</translation>
    </message>
    <message>
        <source>at k = %1; at %2, as drawn, %3</source>
        <translation>bei k = %1; bei %2, wie gezeichnet: %3</translation>
    </message>
    <message>
        <source>for k = %1 to %2; at %3, as drawn, %4</source>
        <translation>für k = %1 bis %2; bei %3, wie gezeichnet: %4</translation>
    </message>
    <message>
        <source>%1 partly recovered</source>
        <translation>%1 teilweise wiedergefunden</translation>
    </message>
    <message>
        <source>every part is in its place, but the ring does not close: its loop is no longer than those of shuffled weights (p = %1)</source>
        <translation>alle Teile sind an ihrem Ort, aber der Ring schließt sich nicht: Seine Schleife ist nicht länger als die permutierter Gewichte (p = %1)</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>%1 wiedergefunden</translation>
    </message>
    <message>
        <source>%1 not recovered</source>
        <translation>%1 nicht wiedergefunden</translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>ein Stück</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 Stücke</translation>
    </message>
    <message>
        <source>the preferred values of the neurons are not known, so that recovery cannot be scored</source>
        <translation>die Vorzugswerte der Neuronen sind nicht bekannt, sodass sich die Wiederfindung nicht bewerten lässt</translation>
    </message>
    <message>
        <source>the points stand more evenly than by chance, as on a grid: the estimate is %1, among half of them %2; it means nothing there</source>
        <translation>die Punkte liegen gleichmäßiger als durch Zufall, wie auf einem Gitter: Die Schätzung ist %1, unter der Hälfte von ihnen %2; sie besagt dort nichts</translation>
    </message>
    <message>
        <source>the two nearest neighbours of %1 % of the points are equally far, as on a grid; the estimate from their ratio means nothing there</source>
        <translation>bei %1 % der Punkte sind die zwei nächsten Nachbarn gleich weit entfernt, wie auf einem Gitter; die Schätzung aus ihrem Verhältnis besagt dort nichts</translation>
    </message>
    <message>
        <source>fewer than three points have two neighbours at other places</source>
        <translation>weniger als drei Punkte haben zwei Nachbarn an anderen Orten</translation>
    </message>
    <message>
        <source>There is not enough memory for this; choose smaller sizes.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht; kleinere Größen wählen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; what was open is unharmed. Please report what you did.</source>
        <translation>Im Programm ist etwas schiefgegangen; was geöffnet war, ist unversehrt. Bitte melden Sie, was Sie getan haben.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the share of the disk that is allowed here is used up</source>
        <translation>das hier erlaubte Kontingent auf dem Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>the file would become larger than is allowed here</source>
        <translation>die Datei würde größer, als hier erlaubt ist</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>there is no permission for it</source>
        <translation>die Berechtigung dafür fehlt</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>etwas mit diesem Namen gibt es dort schon</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle</source>
        <translation>die symbolischen Links führen im Kreis</translation>
    </message>
    <message>
        <source>it lies on another disk</source>
        <translation>das Ziel liegt auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>nobody reads it any more</source>
        <translation>niemand liest es mehr</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>es ist geschlossen</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>es wird gerade benutzt</translation>
    </message>
    <message>
        <source>one of %1 neurons is silent (%2); it is kept, but nothing can be learnt of it</source>
        <translation>eines von %1 Neuronen ist stumm (%2); es bleibt dabei, aber aus ihm ist nichts zu lernen</translation>
    </message>
    <message>
        <source>one of %1 neurons never changes (%2); it is kept, but nothing can be learnt of it</source>
        <translation>eines von %1 Neuronen ändert sich nie (%2); es bleibt dabei, aber aus ihm ist nichts zu lernen</translation>
    </message>
    <message>
        <source>%1 of %2 neurons never change (%3; %4 of them silent); they are kept, but nothing can be learnt of them</source>
        <translation>%1 von %2 Neuronen ändern sich nie (%3; %4 davon stumm); sie bleiben dabei, aber aus ihnen ist nichts zu lernen</translation>
    </message>
    <message>
        <source>the file has %1 samples (rows) of %2 neurons (columns); if its rows are the neurons, transpose it</source>
        <translation>die Datei hat %1 Samples (Zeilen) von %2 Neuronen (Spalten); sind ihre Zeilen die Neuronen, bitte transponieren</translation>
    </message>
    <message>
        <source>latent space</source>
        <translation>latenter Raum</translation>
    </message>
    <message>
        <source>cylinder</source>
        <translation>Zylinder</translation>
    </message>
    <message>
        <source>torus</source>
        <translation>Torus</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>circular</source>
        <translation>kreisförmig</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Kopfrichtung</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>twisted strip</source>
        <translation>verdrehtes Band</translation>
    </message>
    <message>
        <source>Möbius strip</source>
        <translation>Möbiusband</translation>
    </message>
    <message>
        <source>along the strip</source>
        <translation>entlang des Bandes</translation>
    </message>
    <message>
        <source>distance from the middle line</source>
        <translation>Abstand von der Mittellinie</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>sphere</source>
        <translation>Sphäre</translation>
    </message>
    <message>
        <source>azimuth</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>along the equator</source>
        <translation>entlang des Äquators</translation>
    </message>
    <message>
        <source>three arms</source>
        <translation>drei Arme</translation>
    </message>
    <message>
        <source>Y-maze</source>
        <translation>Y-Labyrinth</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>distance from the joint</source>
        <translation>Abstand von der Gabelung</translation>
    </message>
    <message>
        <source>from arm to arm</source>
        <translation>von Arm zu Arm</translation>
    </message>
    <message>
        <source>the axes are exact to %1 only: the leading eigenvalues lie too close together</source>
        <translation>die Achsen sind nur auf %1 genau: Die führenden Eigenwerte liegen zu dicht beieinander</translation>
    </message>
    <message>
        <source>a minute or two</source>
        <translation>ein bis zwei Minuten</translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation>einige Minuten</translation>
    </message>
    <message>
        <source>many minutes</source>
        <translation>viele Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5; landmark_isomap and a reduction to 50 directions (--method landmark_isomap --reduce 50) take far less</source>
        <translation>%1 von %2 Punkten mit %3 Gewichten braucht etwa %4 GB Speicher und %5; landmark_isomap und eine Reduktion auf 50 Richtungen (--method landmark_isomap --reduce 50) brauchen weit weniger</translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5; landmark_isomap (--method landmark_isomap) takes far less</source>
        <translation>%1 von %2 Punkten mit %3 Gewichten braucht etwa %4 GB Speicher und %5; landmark_isomap (--method landmark_isomap) braucht weit weniger</translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5; a reduction to 50 directions (--reduce 50) makes it far less</source>
        <translation>%1 von %2 Punkten mit %3 Gewichten braucht etwa %4 GB Speicher und %5; mit einer Reduktion auf 50 Richtungen (--reduce 50) ist es weit weniger</translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5</source>
        <translation>%1 von %2 Punkten mit %3 Gewichten braucht etwa %4 GB Speicher und %5</translation>
    </message>
    <message>
        <source>%1 points lie at one place: their weights are identical</source>
        <translation>%1 Punkte liegen an einem Ort: Ihre Gewichte sind identisch</translation>
    </message>
    <message>
        <source>%1 points lie at %2 places, up to %3 at one: their weights are identical</source>
        <translation>%1 Punkte liegen an %2 Orten, bis zu %3 an einem: Ihre Gewichte sind identisch</translation>
    </message>
    <message>
        <source>diffusion maps shrink what is reached soon: a line becomes a horseshoe, and its ends stand closer than they are</source>
        <translation>Diffusion Maps verkürzen, was bald erreicht wird: Eine Linie wird zum Hufeisen, und ihre Enden liegen näher beieinander, als sie es sind</translation>
    </message>
    <message>
        <source>Laplacian eigenmaps bend a line into a horseshoe: the second axis is a function of the first</source>
        <translation>Laplacian Eigenmaps biegen eine Linie zum Hufeisen: Die zweite Achse ist eine Funktion der ersten</translation>
    </message>
    <message>
        <source>a small λ gives all kept modes nearly the same weight, so that no few straight axes hold the shape; methods that follow the surface, like Isomap, still find it</source>
        <translation>ein kleines λ gibt allen erhaltenen Moden fast gleiches Gewicht, sodass wenige gerade Achsen die Form nicht fassen; Methoden wie Isomap, die der Fläche folgen, finden sie trotzdem</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>keine Schleife</translation>
    </message>
    <message>
        <source>one loop</source>
        <translation>eine Schleife</translation>
    </message>
    <message>
        <source>%1 loops</source>
        <translation>%1 Schleifen</translation>
    </message>
    <message>
        <source>no void</source>
        <translation>kein Hohlraum</translation>
    </message>
    <message>
        <source>one void</source>
        <translation>ein Hohlraum</translation>
    </message>
    <message>
        <source>%1 voids</source>
        <translation>%1 Hohlräume</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>Dimension %1</translation>
    </message>
    <message>
        <source>not judged: that takes at least %1 shuffles</source>
        <translation>nicht beurteilt: Dafür braucht es mindestens %1 Permutationen</translation>
    </message>
    <message>
        <source>nothing beyond chance</source>
        <translation>nicht mehr als Zufall</translation>
    </message>
    <message>
        <source>a shape without a name here</source>
        <translation>eine Form, die hier keinen Namen hat</translation>
    </message>
    <message>
        <source>arranged like a %1</source>
        <translation>angeordnet wie: %1</translation>
    </message>
    <message>
        <source>not compared with chance</source>
        <translation>nicht mit dem Zufall verglichen</translation>
    </message>
    <message>
        <source>p = %1 of %2 shuffles</source>
        <translation>p = %1 bei %2 Permutationen</translation>
    </message>
    <message>
        <source>halves agree at %1, those of %2 shuffles at up to %3</source>
        <translation>Hälften stimmen zu %1 überein, die von %2 Permutationen zu höchstens %3</translation>
    </message>
    <message>
        <source>%1 shuffles</source>
        <translation>%1 Permutationen</translation>
    </message>
    <message>
        <source>%1 of %2 resamples alike</source>
        <translation>%1 von %2 Teilstichproben gleich</translation>
    </message>
    <message>
        <source>alike with %1 directions</source>
        <translation>gleich mit %1 Richtungen</translation>
    </message>
    <message>
        <source>otherwise with %1 directions</source>
        <translation>anders mit %1 Richtungen</translation>
    </message>
    <message>
        <source>no sure shape</source>
        <translation>keine sichere Form</translation>
    </message>
    <message>
        <source>the preferred values form: %1; the wiring alone shows: %2</source>
        <translation>die Vorzugswerte bilden: %1; die Verschaltung allein zeigt: %2</translation>
    </message>
    <message>
        <source>%1 neurons are too few for neighbours to be told apart</source>
        <translation>%1 Neuronen sind zu wenige, um Nachbarn zu unterscheiden</translation>
    </message>
    <message>
        <source>not noise, but its neighbourhoods are of %1 dimensions, too many for a name</source>
        <translation>kein Rauschen, aber die Nachbarschaften haben %1 Dimensionen, zu viele für einen Namen</translation>
    </message>
    <message>
        <source>not noise, but no dimension fits it well enough for a name</source>
        <translation>kein Rauschen, aber keine Dimension passt gut genug für einen Namen</translation>
    </message>
    <message>
        <source>not noise, but around its loop the neurons draw no surface: a ring with noise, perhaps, or something thicker</source>
        <translation>kein Rauschen, aber um die Schleife zeichnen die Neuronen keine Fläche: vielleicht ein Ring mit Rauschen oder etwas Dickeres</translation>
    </message>
    <message>
        <source>like a %1 as it stands, which resamples do not bear out</source>
        <translation>dem Anschein nach: %1; Teilstichproben bestätigen das nicht</translation>
    </message>
    <message>
        <source>like a %1 as it stands, and otherwise with other directions</source>
        <translation>dem Anschein nach: %1; mit anderen Richtungen etwas anderes</translation>
    </message>
    <message>
        <source>Klein bottle</source>
        <translation>Kleinsche Flasche</translation>
    </message>
    <message>
        <source>branched line</source>
        <translation>verzweigte Linie</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>The axes whose product the group&apos;s neurons tile; circular ones have period 1, bounded ones run from 0 to 1. A direction (a point of a sphere), a Möbius strip and a Y-maze stand alone.</source>
        <translation>Die Achsen, deren Produkt die Neuronen der Gruppe abdecken; kreisförmige haben die Periode 1, begrenzte laufen von 0 bis 1. Eine Richtung (ein Punkt der Sphäre), ein Möbiusband und ein Y-Labyrinth stehen allein.</translation>
    </message>
    <message>
        <source>Neurons per axis</source>
        <translation>Neuronen je Achse</translation>
    </message>
    <message>
        <source>Preferred values along each axis of the group&apos;s grid, or in all on a sphere; few neurons need few neighbours k.</source>
        <translation>Vorzugswerte entlang jeder Achse des Gitters der Gruppe, auf der Sphäre insgesamt; wenige Neuronen brauchen wenige Nachbarn k.</translation>
    </message>
    <message>
        <source>Tuning width σ</source>
        <translation>Tuningbreite σ</translation>
    </message>
    <message>
        <source>latent units</source>
        <translation>lat. Einheiten</translation>
    </message>
    <message>
        <source>Width of the response exp(−d²/σ²) around a neuron&apos;s preferred value; 0.1 for one axis and 0.15 for two in the paper&apos;s worlds (Farrell et al. 2021).</source>
        <translation>Breite der Antwort exp(−d²/σ²) um den Vorzugswert eines Neurons; in den Welten der Arbeit 0,1 für eine Achse und 0,15 für zwei (Farrell et al. 2021).</translation>
    </message>
    <message>
        <source>Concentration κ</source>
        <translation>Konzentration κ</translation>
    </message>
    <message>
        <source>Sharpness of the response exp(κ(cos angle − 1)) on the sphere (von Mises and Fisher).</source>
        <translation>Schärfe der Antwort exp(κ(cos Winkel − 1)) auf der Sphäre (von Mises und Fisher).</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Response of a neuron at its preferred value.</source>
        <translation>Antwort eines Neurons bei seinem Vorzugswert.</translation>
    </message>
    <message>
        <source>Tuning peaks</source>
        <translation>Tuningmaxima</translation>
    </message>
    <message>
        <source>Preferred values of each neuron; those after the first are random and hide the shape.</source>
        <translation>Vorzugswerte je Neuron; die nach dem ersten sind zufällig und verdecken die Form.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>grid spacings</source>
        <translation>Gitterabstände</translation>
    </message>
    <message>
        <source>Standard deviation of the preferred values about their grid.</source>
        <translation>Standardabweichung der Vorzugswerte um ihr Gitter.</translation>
    </message>
    <message>
        <source>Neurons along each</source>
        <translation>Neuronen einzeln</translation>
    </message>
    <message>
        <source>Preferred values along each axis where they differ, as 32 × 8; empty for the same along all.</source>
        <translation>Vorzugswerte entlang jeder Achse, wo sie sich unterscheiden, als 32 × 8; leer, wenn sie überall gleich sind.</translation>
    </message>
    <message>
        <source>Width along each</source>
        <translation>Breiten einzeln</translation>
    </message>
    <message>
        <source>Tuning width σ along each axis where they differ, as 0.1 × 0.2; empty for the same along all.</source>
        <translation>Tuningbreite σ entlang jeder Achse, wo sie sich unterscheidet, als 0.1 × 0.2; leer, wenn sie überall gleich ist.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Where preferred values stand: whole at i/n, half at (i + ½)/n, usual whole on a circle and half on an interval.</source>
        <translation>Wo Vorzugswerte liegen: ganz bei i/n, halb bei (i + ½)/n; üblich heißt ganz auf einem Kreis und halb auf einem Intervall.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Activity of one&apos;s own in place of groups, samples × neurons: .npy, .csv, .h5.</source>
        <translation>Eigene Aktivität statt der Gruppen, Samples × Neuronen: .npy, .csv, .h5.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The dataset inside an HDF5 file that holds several.</source>
        <translation>Der Datensatz in einer HDF5-Datei, die mehrere enthält.</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Whether the first line of a table holds names or values.</source>
        <translation>Ob die erste Zeile einer Tabelle Namen oder Werte enthält.</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
    <message>
        <source>Whether the first column of a table holds names (or times) or values.</source>
        <translation>Ob die erste Spalte einer Tabelle Namen (oder Zeiten) oder Werte enthält.</translation>
    </message>
    <message>
        <source>Empty cells are 0</source>
        <translation>Leere Zellen sind 0</translation>
    </message>
    <message>
        <source>Read cells without a number as 0.</source>
        <translation>Zellen ohne Zahl als 0 lesen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Columns of the file that are no neurons, or unwanted: names, or numbers from 1, with commas between them.</source>
        <translation>Spalten der Datei, die keine Neuronen oder nicht erwünscht sind: Namen oder Nummern ab 1, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>The file is neurons × samples.</source>
        <translation>Die Datei enthält Neuronen × Samples.</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>Bin-Breite</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Spike times (units of an NWB file) are counted in bins of this width, each of which is a sample.</source>
        <translation>Spike-Zeiten (Units einer NWB-Datei) werden in Bins dieser Breite gezählt; jeder Bin ist ein Sample.</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Samples a second, so that samples are shown with their time; 0 where it is not known. It changes nothing that is computed.</source>
        <translation>Samples pro Sekunde, damit Samples mit ihrer Zeit gezeigt werden; 0, wenn unbekannt. An den Berechnungen ändert sie nichts.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>What is done to each neuron before, by its training samples: nothing; x − mean; z-score (x − mean)/deviation; ΔF/F, (F − F0)/F0 with F0 a low percentile.</source>
        <translation>Was zuvor mit jedem Neuron geschieht, nach seinen Trainings-Samples: nichts; x − Mittelwert; z-Wert (x − Mittelwert)/Standardabweichung; ΔF/F, (F − F0)/F0 mit einem niedrigen Perzentil als F0.</translation>
    </message>
    <message>
        <source>Baseline F0</source>
        <translation>Basislinie F0</translation>
    </message>
    <message>
        <source>Percentile of a neuron&apos;s training samples that ΔF/F takes for its baseline (8 in Dombeck et al. 2007).</source>
        <translation>Perzentil der Trainings-Samples eines Neurons, das ΔF/F als Basislinie nimmt (8 bei Dombeck et al. 2007).</translation>
    </message>
    <message>
        <source>Preferred values</source>
        <translation>Vorzugswerte</translation>
    </message>
    <message>
        <source>File with the known preferred values of the neurons, neurons × coordinates, matched by name where both have names; empty cells are axes of other groups. Without it recovery is not scored.</source>
        <translation>Datei mit den bekannten Vorzugswerten der Neuronen, Neuronen × Koordinaten, nach Namen zugeordnet, wenn beide Namen haben; leere Zellen sind Achsen anderer Gruppen. Ohne sie wird die Wiederfindung nicht bewertet.</translation>
    </message>
    <message>
        <source>Axes of the preferred values</source>
        <translation>Achsen der Vorzugswerte</translation>
    </message>
    <message>
        <source>What the columns of that file are; a direction takes three columns.</source>
        <translation>Was die Spalten dieser Datei sind; eine Richtung belegt drei Spalten.</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>Independent uniform latents, or a random walk through them (Farrell et al. 2021).</source>
        <translation>Unabhängige gleichverteilte latente Werte oder ein Random Walk durch sie (Farrell et al. 2021).</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Number of moments, of all trials together.</source>
        <translation>Anzahl der Zeitpunkte, über alle Durchgänge zusammen.</translation>
    </message>
    <message>
        <source>Correlation time τ</source>
        <translation>Korrelationszeit τ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Each step of the random walk adds N(0, 1/τ) to the latent.</source>
        <translation>Jeder Schritt des Random Walks addiert N(0, 1/τ) zum latenten Wert.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Independent walks that share the samples; the last part of each is held out.</source>
        <translation>Unabhängige Random Walks, die sich die Samples teilen; der letzte Teil von jedem dient der Validierung.</translation>
    </message>
    <message>
        <source>Normalise inputs</source>
        <translation>Eingaben normieren</translation>
    </message>
    <message>
        <source>Divide by √s₁ of the training samples, so that one learning rate and one scale of λ fit any data.</source>
        <translation>Durch √s₁ der Trainings-Samples teilen, sodass eine Lernrate und eine Skala für λ zu allen Daten passen.</translation>
    </message>
    <message>
        <source>Additive noise</source>
        <translation>Additives Rauschen</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise added to every response; recovery needs λ above the noise&apos;s variance.</source>
        <translation>Standardabweichung des gaußschen Rauschens, das zu jeder Antwort addiert wird; zur Wiederfindung muss λ über der Varianz des Rauschens liegen.</translation>
    </message>
    <message>
        <source>Multiplicative noise</source>
        <translation>Multiplikatives Rauschen</translation>
    </message>
    <message>
        <source>Every response is multiplied by 1 plus Gaussian noise of this standard deviation.</source>
        <translation>Jede Antwort wird mit 1 plus gaußschem Rauschen dieser Standardabweichung multipliziert.</translation>
    </message>
    <message>
        <source>Mixed selectivity</source>
        <translation>Gemischte Selektivität</translation>
    </message>
    <message>
        <source>Fraction of the neurons that are replaced by random linear mixtures of each other; at 1 the weights no longer show the latent space.</source>
        <translation>Anteil der Neuronen, die durch zufällige lineare Mischungen voneinander ersetzt werden; bei 1 zeigen die Gewichte den latenten Raum nicht mehr.</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Fraction of the samples, the last ones, kept for validation.</source>
        <translation>Anteil der Samples, und zwar der letzten, der für die Validierung zurückbehalten wird.</translation>
    </message>
    <message>
        <source>preferred values belong to neurons by name; %1 rows name neurons that are not here</source>
        <translation>Vorzugswerte werden Neuronen nach Namen zugeordnet; %1 Zeilen nennen Neuronen, die es hier nicht gibt</translation>
    </message>
    <message>
        <source>the neurons have no names: preferred values (&apos;%1&apos; …) are taken in their order, line by line</source>
        <translation>die Neuronen haben keine Namen: Vorzugswerte („%1“ …) werden in ihrer Reihenfolge genommen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What this experiment is called.</source>
        <translation>Wie dieses Experiment heißt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>A sentence that says what it shows.</source>
        <translation>Ein Satz, der sagt, was es zeigt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Decides every random number of data, start and training; the same seed gives the same bits.</source>
        <translation>Bestimmt jede Zufallszahl von Daten, Start und Training; derselbe Seed ergibt dieselben Bits.</translation>
    </message>
    <message>
        <source>Hidden units H</source>
        <translation>Verborgene Einheiten H</translation>
    </message>
    <message>
        <source>Width of the hidden layer.</source>
        <translation>Breite der verborgenen Schicht.</translation>
    </message>
    <message>
        <source>Activation φ</source>
        <translation>Aktivierung φ</translation>
    </message>
    <message>
        <source>Nonlinearity of the hidden units; the closed form holds for linear ones.</source>
        <translation>Nichtlinearität der verborgenen Einheiten; die geschlossene Lösung gilt für lineare.</translation>
    </message>
    <message>
        <source>Start gain</source>
        <translation>Startverstärkung</translation>
    </message>
    <message>
        <source>Weights start as gain·N(0,1)/√fan-in; a small start is itself a weak regulariser.</source>
        <translation>Gewichte beginnen als Verstärkung·N(0,1)/√Eingänge; ein kleiner Start ist selbst ein schwacher Regularisierer.</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Let hidden and output units have a bias (not penalised).</source>
        <translation>Verborgene und Ausgabeeinheiten haben einen Bias (ohne Strafterm).</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>Gekoppelte Gewichte</translation>
    </message>
    <message>
        <source>λ (L2)</source>
        <translation>λ (L2)</translation>
    </message>
    <message>
        <source>λ in units of s₁</source>
        <translation>λ in Einheiten von s₁</translation>
    </message>
    <message>
        <source>Measure λ by the largest eigenvalue of the inputs: from 1 on all weights vanish.</source>
        <translation>λ am größten Eigenwert der Eingaben messen: Ab 1 verschwinden alle Gewichte.</translation>
    </message>
    <message>
        <source>μ (L1)</source>
        <translation>μ (L1)</translation>
    </message>
    <message>
        <source>ν (activity)</source>
        <translation>ν (Aktivität)</translation>
    </message>
    <message>
        <source>Penalty ν·mean ‖h‖² on the hidden activity.</source>
        <translation>Strafterm ν·Mittel von ‖h‖² auf die verborgene Aktivität.</translation>
    </message>
    <message>
        <source>Non-negative weights</source>
        <translation>Gewichte nicht negativ</translation>
    </message>
    <message>
        <source>Set negative weights to zero after every step.</source>
        <translation>Negative Gewichte nach jedem Schritt auf null setzen.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Adam (Kingma &amp; Ba 2015), stochastic gradient descent with momentum, or L-BFGS on all samples at once (Liu &amp; Nocedal 1989), where an epoch is one iteration.</source>
        <translation>Adam (Kingma &amp; Ba 2015), stochastischer Gradientenabstieg mit Momentum oder L-BFGS auf allen Samples zugleich (Liu &amp; Nocedal 1989), wo eine Epoche eine Iteration ist.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Length of a step along the gradient.</source>
        <translation>Länge eines Schritts entlang des Gradienten.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The learning rate stays, or falls to zero over the epochs on a line or half a cosine.</source>
        <translation>Die Lernrate bleibt oder fällt über die Epochen auf null, linear oder auf einem halben Kosinus.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Share of the last step that is kept; gradient descent only.</source>
        <translation>Anteil des letzten Schritts, der erhalten bleibt; nur beim Gradientenabstieg.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Samples a step; a batch larger than the training split uses all of it.</source>
        <translation>Samples je Schritt; ein Batch, der größer ist als die Trainings-Samples, nimmt sie alle.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes through the training samples.</source>
        <translation>Durchläufe durch die Trainings-Samples.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Stop when the validation error has not improved for so long, and go back to its best epoch; 0 never stops.</source>
        <translation>Anhalten, wenn sich der Validierungsfehler so lange nicht verbessert hat, und zu seiner besten Epoche zurückgehen; 0 hält nie an.</translation>
    </message>
    <message>
        <source>%1 × %2: rows and columns side by side are the points</source>
        <translation>%1 × %2: Zeilen und Spalten nebeneinander sind die Punkte</translation>
    </message>
    <message>
        <source>%1 × %2: its rows (what leaves a neuron) are the points</source>
        <translation>%1 × %2: Die Zeilen (was ein Neuron verlässt) sind die Punkte</translation>
    </message>
    <message>
        <source>%1 × %2: its columns (what arrives) are the points</source>
        <translation>%1 × %2: Die Spalten (was ankommt) sind die Punkte</translation>
    </message>
    <message>
        <source>%1 × %2: its %1 rows are the points; the %2 columns can be</source>
        <translation>%1 × %2: Die %1 Zeilen sind die Punkte; die %2 Spalten können es sein</translation>
    </message>
    <message>
        <source>%1 × %2: its %2 columns are the points; the %1 rows can be</source>
        <translation>%1 × %2: Die %2 Spalten sind die Punkte; die %1 Zeilen können es sein</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Isomap (Tenenbaum et al. 2000) follows the surface that the points lie on; with landmarks for many neurons (de Silva &amp; Tenenbaum 2002); Laplacian eigenmaps (Belkin &amp; Niyogi 2003) and diffusion maps (Coifman &amp; Lafon 2006) follow its edges; classical MDS and PCA see only straight distances.</source>
        <translation>Isomap (Tenenbaum et al. 2000) folgt der Fläche, auf der die Punkte liegen; mit Landmarken für viele Neuronen (de Silva &amp; Tenenbaum 2002); Laplacian Eigenmaps (Belkin &amp; Niyogi 2003) und Diffusion Maps (Coifman &amp; Lafon 2006) folgen ihren Kanten; klassische MDS und PCA sehen nur gerade Abstände.</translation>
    </message>
    <message>
        <source>Neighbour graph</source>
        <translation>Nachbarschaftsgraph</translation>
    </message>
    <message>
        <source>Join each point to its k nearest, or to all within a radius.</source>
        <translation>Jeden Punkt mit seinen k nächsten verbinden oder mit allen in einem Radius.</translation>
    </message>
    <message>
        <source>Neighbours k</source>
        <translation>Nachbarn k</translation>
    </message>
    <message>
        <source>Each point is joined to its k nearest; too few tear the picture, too many join what is apart. Scores count as many. 0 lets the program choose by the number of neurons and groups.</source>
        <translation>Jeder Punkt wird mit seinen k nächsten verbunden; zu wenige zerreißen das Bild, zu viele verbinden Getrenntes. Die Kennzahlen zählen ebenso viele. 0 lässt das Programm nach der Zahl der Neuronen und Gruppen wählen.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>nearest distances</source>
        <translation>nächste Abstände</translation>
    </message>
    <message>
        <source>In units of the median distance to the nearest neighbour.</source>
        <translation>In Einheiten des mittleren Abstands (Median) zum nächsten Nachbarn.</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points between which landmark Isomap measures; more are exacter and slower.</source>
        <translation>Punkte, zwischen denen Landmarken-Isomap misst; mehr sind genauer und langsamer.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Axes of the embedding: a ring or sheet needs 2, a cylinder 3, a flat torus 4.</source>
        <translation>Achsen der Einbettung: Ein Ring oder Blatt braucht 2, ein Zylinder 3, ein flacher Torus 4.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Each neuron&apos;s weights to the hidden layer (input), from it (output), or both side by side.</source>
        <translation>Die Gewichte jedes Neurons zur verborgenen Schicht (Eingang), von ihr (Ausgang) oder beide nebeneinander.</translation>
    </message>
    <message>
        <source>A weight matrix or connectome of one&apos;s own to embed, in place of a network: a table (CSV and alike), an edge list, NPY, HDF5 or Matrix Market, packed with gzip or not.</source>
        <translation>Eigene Gewichtsmatrix oder eigenes Konnektom zum Einbetten anstelle eines Netzes: eine Tabelle (CSV und Ähnliches), eine Kantenliste, NPY, HDF5 oder Matrix Market, mit gzip gepackt oder nicht.</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>Quellspalte</translation>
    </message>
    <message>
        <source>Column of an edge list with the starts of the edges.</source>
        <translation>Spalte einer Kantenliste mit den Anfängen der Kanten.</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>Column of an edge list with the ends of the edges.</source>
        <translation>Spalte einer Kantenliste mit den Enden der Kanten.</translation>
    </message>
    <message>
        <source>Weight column</source>
        <translation>Gewichtsspalte</translation>
    </message>
    <message>
        <source>Column of an edge list with the weights of the edges.</source>
        <translation>Spalte einer Kantenliste mit den Gewichten der Kanten.</translation>
    </message>
    <message>
        <source>Only edges with</source>
        <translation>Nur Kanten mit</translation>
    </message>
    <message>
        <source>COLUMN=VALUE of an edge list, as in type=chemical: edges with another value there are passed over.</source>
        <translation>SPALTE=WERT einer Kantenliste, wie type=chemical: Kanten mit einem anderen Wert dort werden übergangen.</translation>
    </message>
    <message>
        <source>What a point is: a column (what arrives at a neuron), a row (what leaves it), or both side by side.</source>
        <translation>Was ein Punkt ist: eine Spalte (was bei einem Neuron ankommt), eine Zeile (was es verlässt) oder beide nebeneinander.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Weights smaller than this in size count as zero.</source>
        <translation>Gewichte mit kleinerem Betrag zählen als null.</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <source>Use sign(w)·log(1 + |w|): for counts of synapses.</source>
        <translation>sign(w)·log(1 + |w|) verwenden: für Anzahlen von Synapsen.</translation>
    </message>
    <message>
        <source>Length 1</source>
        <translation>Länge 1</translation>
    </message>
    <message>
        <source>Give every point the length 1: only the pattern counts.</source>
        <translation>Jedem Punkt die Länge 1 geben: Nur das Muster zählt.</translation>
    </message>
    <message>
        <source>Reduce to</source>
        <translation>Reduzieren auf</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Keep so many leading singular directions before neighbours are sought (Halko et al. 2011); 0 keeps all. Large sparse matrices need it.</source>
        <translation>So viele führende singuläre Richtungen behalten, bevor Nachbarn gesucht werden (Halko et al. 2011); 0 behält alle. Große dünnbesetzte Matrizen brauchen das.</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Edges have no direction, as gap junctions have none: each counts both ways, whether it stands once or twice.</source>
        <translation>Kanten haben keine Richtung, so wie Gap Junctions keine haben: Jede zählt in beide Richtungen, ob sie einmal oder zweimal dasteht.</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>What a table of text is: a matrix, or a list of edges. Auto sees it in its first lines.</source>
        <translation>Was eine Tabelle aus Text ist: eine Matrix oder eine Kantenliste. „automatisch“ erkennt es an den ersten Zeilen.</translation>
    </message>
    <message>
        <source>Whether the first column of a table holds names or values.</source>
        <translation>Ob die erste Spalte einer Tabelle Namen oder Werte enthält.</translation>
    </message>
    <message>
        <source>Read cells without a number as 0, which is what they mean in a connectome.</source>
        <translation>Zellen ohne Zahl als 0 lesen; das bedeuten sie in einem Konnektom.</translation>
    </message>
    <message>
        <source>Columns of the file that are no weights, or unwanted: names, or numbers from 1, with commas between them.</source>
        <translation>Spalten der Datei, die keine Gewichte oder nicht erwünscht sind: Namen oder Nummern ab 1, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>Dezimalkommas</translation>
    </message>
    <message>
        <source>%1 of %2 cells are empty and read as 0</source>
        <translation>%1 von %2 Zellen sind leer und werden als 0 gelesen</translation>
    </message>
    <message>
        <source>read empty cells as 0</source>
        <translation>leere Zellen als 0 lesen</translation>
    </message>
    <message>
        <source>an empty line stands above line %1, and what is below is read as more rows of the same table</source>
        <translation>über Zeile %1 steht eine Leerzeile; was darunter steht, wird als weitere Zeilen derselben Tabelle gelesen</translation>
    </message>
    <message>
        <source>edges that are &apos;Undirected&apos; count both ways</source>
        <translation>Kanten mit „Undirected“ zählen in beide Richtungen</translation>
    </message>
    <message>
        <source>gap junctions count in the direction in which they stand, as synapses do</source>
        <translation>Gap Junctions zählen in der Richtung, in der sie dastehen, wie Synapsen auch</translation>
    </message>
    <message>
        <source>edges of all kinds are added up (&apos;%1&apos;: %2); one kind can be chosen</source>
        <translation>Kanten aller Arten werden addiert („%1“: %2); eine Art lässt sich auswählen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tells synapses that are sent (S, Sp) from the same ones as they are received (R, Rp): read together each counts in both directions.</source>
        <translation>„%1“ unterscheidet gesendete Synapsen (S, Sp) von denselben als empfangenen (R, Rp): Zusammen gelesen zählt jede in beide Richtungen.</translation>
    </message>
    <message>
        <source>sent ones</source>
        <translation>gesendete</translation>
    </message>
    <message>
        <source>sent ones and gap junctions</source>
        <translation>gesendete und Gap Junctions</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is not used: weights are taken as they stand</source>
        <translation>die Spalte „%1“ wird nicht verwendet: Die Gewichte gelten so, wie sie dastehen</translation>
    </message>
    <message>
        <source>only edges with %1 = %2: %3 of %4</source>
        <translation>nur Kanten mit %1 = %2: %3 von %4</translation>
    </message>
    <message>
        <source>%1 lines for %2 pairs of neurons: those of a pair are added up</source>
        <translation>%1 Zeilen für %2 Paare von Neuronen: Die eines Paars werden addiert</translation>
    </message>
    <message>
        <source>%1 lines for %2 pairs of neurons: those of a pair are added up; if &apos;%3&apos; is the total of a pair already, choose the weight &apos;%4&apos;</source>
        <translation>%1 Zeilen für %2 Paare von Neuronen: Die eines Paars werden addiert; ist „%3“ schon die Summe eines Paars, dann das Gewicht „%4“ wählen</translation>
    </message>
    <message>
        <source>every edge counts 1</source>
        <translation>jede Kante zählt 1</translation>
    </message>
    <message>
        <source>several numbers may be the weight of an edge: %1.</source>
        <translation>mehrere Zahlen können das Gewicht einer Kante sein: %1.</translation>
    </message>
    <message>
        <source>there are no weights: every edge counts 1</source>
        <translation>es gibt keine Gewichte: Jede Kante zählt 1</translation>
    </message>
    <message>
        <source>the weights are those of &apos;%1&apos;</source>
        <translation>die Gewichte sind die von „%1“</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>%1 lines of %2 cells, the first is &apos;%3&apos;: an edge list</source>
        <translation>%1 Zeilen mit %2 Zellen, die erste ist „%3“: eine Kantenliste</translation>
    </message>
    <message>
        <source>%1 lines of %2 cells, the first is &apos;%3&apos;: a table</source>
        <translation>%1 Zeilen mit %2 Zellen, die erste ist „%3“: eine Tabelle</translation>
    </message>
    <message>
        <source>begins with NumPy&apos;s mark: an array</source>
        <translation>beginnt mit der Kennung von NumPy: ein Array</translation>
    </message>
    <message>
        <source>holds HDF5&apos;s mark: a file of arrays</source>
        <translation>enthält die Kennung von HDF5: eine Datei mit Arrays</translation>
    </message>
    <message>
        <source>a zip archive of NumPy&apos;s arrays</source>
        <translation>ein ZIP-Archiv mit NumPy-Arrays</translation>
    </message>
    <message>
        <source>a safetensors file of tensors</source>
        <translation>eine safetensors-Datei mit Tensoren</translation>
    </message>
    <message>
        <source>a MATLAB file of matrices</source>
        <translation>eine MATLAB-Datei mit Matrizen</translation>
    </message>
    <message>
        <source>begins with Matrix Market&apos;s mark: a sparse matrix</source>
        <translation>beginnt mit der Kennung von Matrix Market: eine dünnbesetzte Matrix</translation>
    </message>
    <message>
        <source>JSON: an experiment, if it is one of ours</source>
        <translation>JSON: ein Experiment, falls es eines von Weightscape ist</translation>
    </message>
    <message>
        <source>GraphML: a graph</source>
        <translation>GraphML: ein Graph</translation>
    </message>
    <message>
        <source>%1 rows name a neuron again and are passed over</source>
        <translation>%1 Zeilen nennen ein Neuron noch einmal und werden übergangen</translation>
    </message>
    <message>
        <source>left out, as it is wanted: column %1</source>
        <translation>wie gewünscht ausgelassen: Spalte %1</translation>
    </message>
    <message>
        <source>of its %1 arrays &apos;%2&apos; is the only one with several rows and columns</source>
        <translation>von %1 Arrays hat nur „%2“ mehrere Zeilen und Spalten</translation>
    </message>
    <message>
        <source>all %1 neurons have labels</source>
        <translation>alle %1 Neuronen haben Labels</translation>
    </message>
    <message>
        <source>all %1 neurons have labels; %2 rows name neurons that are not here</source>
        <translation>alle %1 Neuronen haben Labels; %2 Zeilen nennen Neuronen, die es hier nicht gibt</translation>
    </message>
    <message>
        <source>%1 of %2 neurons have labels; %3 have none (%4)</source>
        <translation>%1 von %2 Neuronen haben Labels; %3 haben keine (%4)</translation>
    </message>
    <message>
        <source>%1 of %2 neurons have labels; %3 have none (%4), and %5 rows name neurons that are not here</source>
        <translation>%1 von %2 Neuronen haben Labels; %3 haben keine (%4), und %5 Zeilen nennen Neuronen, die es hier nicht gibt</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is read as a neuron, though it is called as a time</source>
        <translation>die Spalte „%1“ wird als Neuron gelesen, obwohl sie wie eine Zeit heißt</translation>
    </message>
    <message>
        <source>the column %1 is read as a neuron, though nearly all others are called as %2</source>
        <translation>die Spalte %1 wird als Neuron gelesen, obwohl fast alle anderen wie %2 heißen</translation>
    </message>
    <message>
        <source>the columns %1 are read as neurons, though nearly all others are called as %2</source>
        <translation>die Spalten %1 werden als Neuronen gelesen, obwohl fast alle anderen wie %2 heißen</translation>
    </message>
    <message>
        <source>without direction: %1 edges stand one way and count both</source>
        <translation>ungerichtet: %1 Kanten stehen in einer Richtung da und zählen in beide</translation>
    </message>
    <message>
        <source>%1 spikes of %2 units, counted in %3 bins of %4 s from %5 s on</source>
        <translation>%1 Spikes von %2 Units, gezählt in %3 Bins zu %4 s ab %5 s</translation>
    </message>
    <message>
        <source>the remark above the first line (%1) is taken as names</source>
        <translation>der Kommentar über der ersten Zeile (%1) wird als Namen gelesen</translation>
    </message>
    <message>
        <source>line %1 (%2) holds no numbers and is passed over</source>
        <translation>Zeile %1 (%2) enthält keine Zahlen und wird übergangen</translation>
    </message>
    <message>
        <source>an empty column at the end is left out</source>
        <translation>eine leere Spalte am Ende wird ausgelassen</translation>
    </message>
    <message>
        <source>%1 empty columns at the end are left out</source>
        <translation>%1 leere Spalten am Ende werden ausgelassen</translation>
    </message>
    <message>
        <source>the first line (%1) is taken as names</source>
        <translation>die erste Zeile (%1) wird als Namen gelesen</translation>
    </message>
    <message>
        <source>the first line begins with &apos;%1&apos; and holds numbers: are they the names of the columns?</source>
        <translation>die erste Zeile beginnt mit „%1“ und enthält Zahlen: Sind sie die Namen der Spalten?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in cell %2 is not a number, and %3 others are. Are they the names of the columns?</source>
        <translation>„%1“ in Zelle %2 ist keine Zahl, %3 andere sind Zahlen. Sind das die Namen der Spalten?</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is left out: it tells the time, and is no neuron</source>
        <translation>die Spalte „%1“ wird ausgelassen: Sie gibt die Zeit an und ist kein Neuron</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is taken as names</source>
        <translation>die Spalte „%1“ wird als Namen gelesen</translation>
    </message>
    <message>
        <source>the first column (%1) is taken as names</source>
        <translation>die erste Spalte (%1) wird als Namen gelesen</translation>
    </message>
    <message>
        <source>the first column (%1) grows from line to line. Is it a neuron, or does it tell the time or number the lines?</source>
        <translation>die erste Spalte (%1) wächst von Zeile zu Zeile. Ist sie ein Neuron, oder gibt sie die Zeit oder die Nummern der Zeilen an?</translation>
    </message>
    <message>
        <source>the first column (%1) may be numbers of neurons, or weights.</source>
        <translation>die erste Spalte (%1) kann Nummern von Neuronen oder Gewichte enthalten.</translation>
    </message>
    <message>
        <source>names or times</source>
        <translation>Namen oder Zeiten</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>the first line (%1) may be numbers of neurons, or weights.</source>
        <translation>die erste Zeile (%1) kann Nummern von Neuronen oder Gewichte enthalten.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>the last row &apos;%1&apos; is the %2 of the others and is left out</source>
        <translation>die letzte Zeile „%1“ fasst die anderen zusammen (%2) und wird ausgelassen</translation>
    </message>
    <message>
        <source>the last row &apos;%1&apos; is not the sum of the others, and is kept</source>
        <translation>die letzte Zeile „%1“ ist nicht die Summe der anderen und bleibt</translation>
    </message>
    <message>
        <source>the last row &apos;%1&apos; is called as a summary of the others, and is kept</source>
        <translation>die letzte Zeile „%1“ heißt wie eine Zusammenfassung der anderen und bleibt</translation>
    </message>
    <message>
        <source>the last column &apos;%1&apos; is the %2 of the others and is left out</source>
        <translation>die letzte Spalte „%1“ fasst die anderen zusammen (%2) und wird ausgelassen</translation>
    </message>
    <message>
        <source>the last column &apos;%1&apos; is not the sum of the others, and is kept</source>
        <translation>die letzte Spalte „%1“ ist nicht die Summe der anderen und bleibt</translation>
    </message>
    <message>
        <source>the last column &apos;%1&apos; is called as a summary of the others, and is kept</source>
        <translation>die letzte Spalte „%1“ heißt wie eine Zusammenfassung der anderen und bleibt</translation>
    </message>
    <message>
        <source>its lines may be edges from one neuron to another, or rows of a matrix.</source>
        <translation>die Zeilen können Kanten von einem Neuron zu einem anderen oder Zeilen einer Matrix sein.</translation>
    </message>
    <message>
        <source>an edge list</source>
        <translation>eine Kantenliste</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>eine Matrix</translation>
    </message>
    <message>
        <source>Choice of data</source>
        <translation>Datenauswahl</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigene Welt</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>Verwürfeln</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>%1 samples of %2 neurons</source>
        <translation>%1 Samples von %2 Neuronen</translation>
    </message>
    <message>
        <source>cylinder + line</source>
        <translation>Zylinder + Linie</translation>
    </message>
    <message>
        <source>A heading with a position, and an independent position. The weights fall into a cylinder and a line.</source>
        <translation>Eine Kopfrichtung mit einer Position und eine unabhängige Position. Die Gewichte zerfallen in einen Zylinder und eine Linie.</translation>
    </message>
    <message>
        <source>A heading and a bounded position together: a ring that is carried along a line.</source>
        <translation>Kopfrichtung und begrenzte Position zusammen: ein Ring, der eine Linie entlang getragen wird.</translation>
    </message>
    <message>
        <source>A position on a track: one bounded cause. The weights draw a line with two ends.</source>
        <translation>Eine Position auf einer Strecke: eine begrenzte Ursache. Die Gewichte zeichnen eine Linie mit zwei Enden.</translation>
    </message>
    <message>
        <source>A strip with one side: once round, left and right are exchanged. No table of numbers tells it from a cylinder; the weights do.</source>
        <translation>Ein Band mit nur einer Seite: Nach einem Umlauf sind links und rechts vertauscht. Keine Tabelle von Zahlen unterscheidet es von einem Zylinder; die Gewichte tun es.</translation>
    </message>
    <message>
        <source>ring + line</source>
        <translation>Ring + Linie</translation>
    </message>
    <message>
        <source>A heading and an independent position. The weights fall into a ring and a line.</source>
        <translation>Eine Kopfrichtung und eine unabhängige Position. Die Gewichte zerfallen in einen Ring und eine Linie.</translation>
    </message>
    <message>
        <source>A heading: one circular cause. With a penalty the weights close into a ring.</source>
        <translation>Eine Kopfrichtung: eine kreisförmige Ursache. Mit Strafterm schließen sich die Gewichte zu einem Ring.</translation>
    </message>
    <message>
        <source>A position in a room: two bounded causes. The weights draw a sheet with an edge.</source>
        <translation>Eine Position in einem Raum: zwei begrenzte Ursachen. Die Gewichte zeichnen ein Blatt mit einem Rand.</translation>
    </message>
    <message>
        <source>A gaze direction: one cause on a sphere. The weights draw a globe that one can turn.</source>
        <translation>Eine Blickrichtung: eine Ursache auf einer Sphäre. Die Gewichte zeichnen einen Globus, der sich drehen lässt.</translation>
    </message>
    <message>
        <source>Two headings that the same neurons answer to together. A flat torus needs four dimensions.</source>
        <translation>Zwei Kopfrichtungen, auf die dieselben Neuronen gemeinsam antworten. Ein flacher Torus braucht vier Dimensionen.</translation>
    </message>
    <message>
        <source>Two independent headings, each with neurons of its own. The weights fall into two rings.</source>
        <translation>Zwei unabhängige Kopfrichtungen, jede mit eigenen Neuronen. Die Gewichte zerfallen in zwei Ringe.</translation>
    </message>
    <message>
        <source>Three arms joined at a point: a place in a maze. The weights draw its fork.</source>
        <translation>Drei Arme, an einem Punkt verbunden: ein Ort in einem Labyrinth. Die Gewichte zeichnen seine Gabelung.</translation>
    </message>
    <message>
        <source>λ counts for Wₒᵤₜ alone; Wᵢₙ keeps the noise of its start, which hides the shape</source>
        <translation>λ gilt nur für Wₒᵤₜ; Wᵢₙ behält das Rauschen des Starts, das die Form verdeckt</translation>
    </message>
    <message>
        <source>%1 % of Wᵢₙ&apos;s energy still lies where the inputs hardly vary; λ takes it away in a longer training</source>
        <translation>%1 % der Energie von Wᵢₙ liegen noch dort, wo die Eingaben kaum variieren; λ beseitigt sie bei längerem Training</translation>
    </message>
    <message>
        <source>%1 % of Wᵢₙ&apos;s energy lies where the inputs hardly vary: the noise of the start, which λ has not taken away yet; train longer (more epochs, smaller batches)</source>
        <translation>%1 % der Energie von Wᵢₙ liegen dort, wo die Eingaben kaum variieren: das Rauschen des Starts, das λ noch nicht beseitigt hat; länger trainieren (mehr Epochen, kleinere Batches)</translation>
    </message>
    <message>
        <source>Wᵢₙ − Wₒᵤₜ transposed</source>
        <translation>Wᵢₙ − Wₒᵤₜ transponiert</translation>
    </message>
    <message>
        <source>Share of ‖Wᵢₙ‖² in directions whose eigenvalue is below a thousandth of the largest: weights there change hardly any output.</source>
        <translation>Anteil von ‖Wᵢₙ‖² in Richtungen, deren Eigenwert unter einem Tausendstel des größten liegt: Gewichte dort ändern kaum eine Ausgabe.</translation>
    </message>
    <message>
        <source>Use Wᵢₙ transposed as Wₒᵤₜ.</source>
        <translation>Wᵢₙ transponiert als Wₒᵤₜ verwenden.</translation>
    </message>
    <message>
        <source>Penalty λ(‖Wᵢₙ‖² + ‖Wₒᵤₜ‖²); a mode of the inputs survives when its eigenvalue is above λ (Kunin et al. 2019).</source>
        <translation>Strafterm λ(‖Wᵢₙ‖² + ‖Wₒᵤₜ‖²); eine Mode der Eingaben überlebt, wenn ihr Eigenwert über λ liegt (Kunin et al. 2019).</translation>
    </message>
    <message>
        <source>Separate λ for Wₒᵤₜ</source>
        <translation>Eigenes λ für Wₒᵤₜ</translation>
    </message>
    <message>
        <source>λ then counts for Wᵢₙ alone; the closed form has √(λᵢₙ·λₒᵤₜ) in its place.</source>
        <translation>λ gilt dann nur für Wᵢₙ; in der geschlossenen Lösung steht √(λᵢₙ·λₒᵤₜ) an seiner Stelle.</translation>
    </message>
    <message>
        <source>λ of Wₒᵤₜ</source>
        <translation>λ von Wₒᵤₜ</translation>
    </message>
    <message>
        <source>Penalty λₒᵤₜ‖Wₒᵤₜ‖², where it is separate.</source>
        <translation>Strafterm λₒᵤₜ‖Wₒᵤₜ‖², wenn er ein eigener ist.</translation>
    </message>
    <message>
        <source>Penalty μ(Σ|Wᵢₙ| + Σ|Wₒᵤₜ|).</source>
        <translation>Strafterm μ(Σ|Wᵢₙ| + Σ|Wₒᵤₜ|).</translation>
    </message>
    <message>
        <source>cell %1 is empty, and %2 of %3 cells in all; each needs a number. In a connectome an empty cell means that there is no connection.</source>
        <translation>Zelle %1 ist leer, insgesamt %2 von %3 Zellen; jede braucht eine Zahl. In einem Konnektom bedeutet eine leere Zelle, dass keine Verbindung besteht.</translation>
    </message>
    <message>
        <source>cell %1 holds no number, and %2 of %3 cells in all; each needs one. In a connectome that means that there is no connection.</source>
        <translation>Zelle %1 enthält keine Zahl, insgesamt %2 von %3 Zellen; jede braucht eine. In einem Konnektom bedeutet das, dass keine Verbindung besteht.</translation>
    </message>
    <message>
        <source>more than %1 lines of %2 cells, the first is &apos;%3&apos;: an edge list</source>
        <translation>mehr als %1 Zeilen mit %2 Zellen, die erste ist „%3“: eine Kantenliste</translation>
    </message>
    <message>
        <source>more than %1 lines of %2 cells, the first is &apos;%3&apos;: a table</source>
        <translation>mehr als %1 Zeilen mit %2 Zellen, die erste ist „%3“: eine Tabelle</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederfindung</translation>
    </message>
    <message>
        <source>Geodesic rank correlation: Spearman&apos;s correlation between distances along the weights and true distances; the lowest of all groups.</source>
        <translation>Geodätische Rangkorrelation: Spearmans Korrelation zwischen Abständen entlang der Gewichte und wahren Abständen; die niedrigste aller Gruppen.</translation>
    </message>
    <message>
        <source>holes alike for k = %1 to %2</source>
        <translation>gleiche Löcher für k = %1 bis %2</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;; allowed are %3.</source>
        <translation>%1 kann nicht „%2“ sein; erlaubt: %3.</translation>
    </message>
    <message>
        <source>the system allows this program too little address space: 256 MiB, which products of matrices need, are not left. Raise the limit (ulimit -v, or the memory that the batch job asks for).</source>
        <translation>das System gibt diesem Programm zu wenig Adressraum: 256 MiB, die Produkte von Matrizen brauchen, sind nicht mehr frei. Die Grenze erhöhen (ulimit -v oder den Speicher, um den der Batch-Job bittet).</translation>
    </message>
    <message>
        <source>%1 would need about %2 GiB of memory; at most %3 GiB are allowed on this machine. Choose smaller sizes.</source>
        <translation>%1: Das braucht etwa %2 GiB Speicher; auf diesem Rechner sind höchstens %3 GiB erlaubt. Kleinere Größen wählen.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>The state of the random numbers cannot be read: it is damaged or incomplete.</source>
        <translation>Der Zustand der Zufallszahlen ist nicht lesbar: Er ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>SHA-256 of a file cannot be worked out: the library that does it (OpenSSL) refuses. Is there memory left?</source>
        <translation>SHA-256 einer Datei ist nicht zu berechnen: Die Bibliothek dafür (OpenSSL) verweigert es. Ist noch Speicher frei?</translation>
    </message>
    <message>
        <source>The eigenvalues of %1 points did not converge.</source>
        <translation>Die Eigenwerte von %1 Punkten sind nicht konvergiert.</translation>
    </message>
    <message>
        <source>A matrix of %1 × %2 has entries that are not finite, and so no eigenvalues.</source>
        <translation>Eine Matrix von %1 × %2 hat Einträge, die nicht endlich sind, und daher keine Eigenwerte.</translation>
    </message>
    <message>
        <source>the system refuses it, error %1</source>
        <translation>das System verweigert es, Fehler %1</translation>
    </message>
    <message>
        <source>reduce: the matrix is empty, so that there is nothing to reduce.</source>
        <translation>reduce: Die Matrix ist leer, es gibt nichts zu reduzieren.</translation>
    </message>
    <message>
        <source>reduce: %1 directions of a %2 × %3 matrix; allowed are 1 to %4.</source>
        <translation>reduce: %1 Richtungen einer Matrix von %2 × %3; erlaubt sind 1 bis %4.</translation>
    </message>
    <message>
        <source>reduce: %1 directions</source>
        <translation>reduce: %1 Richtungen</translation>
    </message>
    <message>
        <source>data.scaling: ΔF/F divides by each neuron&apos;s baseline, and that of neuron %1 (percentile %2 of its training samples) is %3; it has to be above 0. Raw fluorescence is; of what had its baseline taken off already, or of spikes, take z_score.</source>
        <translation>data.scaling: ΔF/F teilt durch die Grundlinie jedes Neurons, und die von Neuron %1 (Perzentil %2 seiner Trainings-Samples) ist %3; sie muss über 0 liegen. Bei roher Fluoreszenz ist das so; wo die Grundlinie schon abgezogen ist, oder bei Spikes, z_score nehmen.</translation>
    </message>
    <message>
        <source>data.samples: %1 samples leave none for training; ask for more samples or a smaller data.validation_fraction.</source>
        <translation>data.samples: %1 Samples lassen keine zum Trainieren übrig; mehr Samples oder ein kleineres data.validation_fraction wählen.</translation>
    </message>
    <message>
        <source>%1: has preferred values of %2 neurons, but %3 has %4 neurons; each needs a row of both.</source>
        <translation>%1: enthält Vorzugswerte von %2 Neuronen, %3 aber %4 Neuronen; jedes braucht in beiden eine Zeile.</translation>
    </message>
    <message>
        <source>data: %1 neurons and %2 samples</source>
        <translation>data: %1 Neuronen und %2 Samples</translation>
    </message>
    <message>
        <source>data.trials: %1 trials need at least as many samples; data.samples is %2.</source>
        <translation>data.trials: %1 Durchgänge brauchen mindestens so viele Samples; data.samples ist %2.</translation>
    </message>
    <message>
        <source>%1: has %2 of %3; it needs at least 2 samples of 1 neuron.</source>
        <translation>%1: enthält %2 von %3; nötig sind mindestens 2 Samples von 1 Neuron.</translation>
    </message>
    <message>
        <source>%1 sample</source>
        <translation>%1 Sample</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Samples</translation>
    </message>
    <message>
        <source>%1 neuron</source>
        <translation>%1 Neuron</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 Neuronen</translation>
    </message>
    <message>
        <source>%1.axes: &apos;%2&apos; stands alone; give the other axes a group of their own.</source>
        <translation>%1.axes: „%2“ steht allein; den anderen Achsen eine eigene Gruppe geben.</translation>
    </message>
    <message>
        <source>%1.%2: has %3 entries, and the group&apos;s axes are %4; allowed are one an axis, as [32, 8], or none, where all axes are alike.</source>
        <translation>%1.%2: hat %3 Einträge, und die Gruppe hat %4 Achsen; erlaubt ist je Achse einer, wie [32, 8], oder keiner, wenn alle Achsen gleich sind.</translation>
    </message>
    <message>
        <source>An axis cannot be &apos;%1&apos;; allowed are %2.</source>
        <translation>Eine Achse kann nicht „%1“ sein; erlaubt: %2.</translation>
    </message>
    <message>
        <source>%1: there is a value that is not a finite number.</source>
        <translation>%1: Ein Wert ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>%1: neuron %2 has the value %3 on axis %4, %5</source>
        <translation>%1: Neuron %2 hat den Wert %3 auf Achse %4, %5</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; stands alone; neurons that have it have no other axis.</source>
        <translation>%1: „%2“ steht allein; Neuronen, die das haben, haben keine andere Achse.</translation>
    </message>
    <message>
        <source>%1: the preferred values of %2 neurons leave out %3, so that nothing could be said of the shape.</source>
        <translation>%1: Die Vorzugswerte von %2 Neuronen lassen %3 aus, sodass sich über die Form nichts sagen ließe.</translation>
    </message>
    <message>
        <source>%1: the preferred values of %2 neurons do not spread over what their axes span: some coordinate is the same for all or follows from the others, so that nothing could be said of a shape. Name only axes along which they vary by themselves.</source>
        <translation>%1: Die Vorzugswerte von %2 Neuronen füllen nicht aus, was ihre Achsen aufspannen: Eine Koordinate ist für alle gleich oder folgt aus den anderen, sodass sich über eine Form nichts sagen ließe. Nur Achsen nennen, entlang derer sie für sich variieren.</translation>
    </message>
    <message>
        <source>which is circular with the period 1; allowed are 0 to 1. Are these degrees or radians? Then divide them by 360 or by 2π.</source>
        <translation>die kreisförmig ist mit der Periode 1; erlaubt ist 0 bis 1. Sind das Grad oder Radiant? Dann durch 360 oder durch 2π teilen.</translation>
    </message>
    <message>
        <source>which is bounded; allowed are 0 to 1. Take off the least value of the axis and divide by its length.</source>
        <translation>die begrenzt ist; erlaubt ist 0 bis 1. Den kleinsten Wert der Achse abziehen und durch ihre Länge teilen.</translation>
    </message>
    <message>
        <source>which is a place along or across a twisted strip; allowed are 0 to 1.</source>
        <translation>das ist ein Ort längs oder quer auf einem verdrehten Band; erlaubt ist 0 bis 1.</translation>
    </message>
    <message>
        <source>a part of the way round</source>
        <translation>einen Teil des Umlaufs</translation>
    </message>
    <message>
        <source>both sides of the strip</source>
        <translation>beide Seiten des Bandes</translation>
    </message>
    <message>
        <source>which is the number of an arm; allowed are 0, 1 and 2.</source>
        <translation>das ist die Nummer eines Arms; erlaubt sind 0, 1 und 2.</translation>
    </message>
    <message>
        <source>which is a place along an arm; allowed are 0 (the joint) to 1 (its end).</source>
        <translation>das ist ein Ort auf einem Arm; erlaubt ist 0 (die Gabelung) bis 1 (sein Ende).</translation>
    </message>
    <message>
        <source>arm %1 or most of it (it has %2 neuron)</source>
        <translation>Arm %1 ganz oder größtenteils (er hat %2 Neuron)</translation>
    </message>
    <message>
        <source>arm %1 or most of it (it has %2 neurons)</source>
        <translation>Arm %1 ganz oder größtenteils (er hat %2 Neuronen)</translation>
    </message>
    <message>
        <source>preferred values: neuron %1 has none; each needs one on at least one axis. Take neurons without one out of the data.</source>
        <translation>Vorzugswerte: Neuron %1 hat keinen; jedes braucht einen auf mindestens einer Achse. Neuronen ohne Vorzugswert aus den Daten nehmen.</translation>
    </message>
    <message>
        <source>preferred values: neuron %1 shares axis %2 with neurons that have values on other axes too; groups must have axes of their own.</source>
        <translation>Vorzugswerte: Neuron %1 teilt Achse %2 mit Neuronen, die auch auf anderen Achsen Werte haben; Gruppen müssen eigene Achsen haben.</translation>
    </message>
    <message>
        <source>The weights of point %1 are not all finite numbers; there is no distance to them.</source>
        <translation>Die Gewichte von Punkt %1 sind nicht alle endliche Zahlen; es gibt keinen Abstand zu ihnen.</translation>
    </message>
    <message>
        <source>%1 of %2 points (landmark_isomap needs less)</source>
        <translation>%1 von %2 Punkten (landmark_isomap braucht weniger)</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>A method</source>
        <translation>Eine Methode</translation>
    </message>
    <message>
        <source>embedding.neighbors: %1 neighbours where there are no two points; give at least 2 points.</source>
        <translation>embedding.neighbors: %1 Nachbarn, wo es keine zwei Punkte gibt; mindestens 2 Punkte angeben.</translation>
    </message>
    <message>
        <source>embedding.neighbors: %1 neighbours of %2 points; allowed are 1 to %3 (fewer than there are points).</source>
        <translation>embedding.neighbors: %1 Nachbarn von %2 Punkten; erlaubt sind 1 bis %3 (weniger, als es Punkte gibt).</translation>
    </message>
    <message>
        <source>embedding.radius: %1 points; a radius graph needs at least 2.</source>
        <translation>embedding.radius: %1 Punkte; ein Radiusgraph braucht mindestens 2.</translation>
    </message>
    <message>
        <source>points: the matrix is %1 × %2; &apos;both&apos; needs a square one, whose rows and columns are the same neurons.</source>
        <translation>points: Die Matrix ist %1 × %2; &apos;both&apos; braucht eine quadratische, deren Zeilen und Spalten dieselben Neuronen sind.</translation>
    </message>
    <message>
        <source>The matrix has %1 points of %2 weights, too many to hold densely; reduce it first, for example to its 50 leading directions (--reduce 50).</source>
        <translation>Die Matrix hat %1 Punkte mit %2 Gewichten, zu viele, um sie dicht zu speichern; erst reduzieren, etwa auf ihre 50 führenden Richtungen (--reduce 50).</translation>
    </message>
    <message>
        <source>points: &apos;both&apos; needs rows and columns that are the same neurons in the same order; row %1 is &apos;%2&apos;, the column &apos;%3&apos;.</source>
        <translation>points: &apos;both&apos; braucht Zeilen und Spalten, die dieselben Neuronen in derselben Reihenfolge sind; Zeile %1 ist „%2“, die Spalte „%3“.</translation>
    </message>
    <message>
        <source>There are %1 neurons; a shape needs at least 4. Nothing can be judged.</source>
        <translation>Es gibt %1 Neuronen; eine Form braucht mindestens 4. Beurteilen lässt sich nichts.</translation>
    </message>
    <message>
        <source>A weight is not a finite number; nothing can be judged. Replace or leave it out.</source>
        <translation>Ein Gewicht ist keine endliche Zahl; beurteilen lässt sich nichts. Es ersetzen oder weglassen.</translation>
    </message>
    <message>
        <source>All %1 neurons have the same weights: they lie at one place, and there is no shape.</source>
        <translation>Alle %1 Neuronen haben dieselben Gewichte: Sie liegen an einem Ort, und es gibt keine Form.</translation>
    </message>
    <message>
        <source>The %1 neurons lie at %2 places only: those at one place have the same weights. A shape needs at least 4 places; nothing can be judged.</source>
        <translation>Die %1 Neuronen liegen an nur %2 Orten: Die an einem Ort haben dieselben Gewichte. Eine Form braucht mindestens 4 Orte; beurteilen lässt sich nichts.</translation>
    </message>
    <message>
        <source>This connectome has %1 edges among %2 neurons, and no two of them can exchange their ends: it has no rewiring that keeps the degrees. Shuffle the units instead (--null units).</source>
        <translation>Dieses Konnektom hat %1 Kanten zwischen %2 Neuronen, und keine zwei können ihre Enden tauschen: Es gibt keine Neuverdrahtung, die die Grade erhält. Stattdessen die Einheiten permutieren (--null units).</translation>
    </message>
    <message>
        <source>The activity has %1 time steps; shifting traces in time needs at least 3.</source>
        <translation>Die Aktivität hat %1 Zeitschritte; Spuren in der Zeit zu verschieben braucht mindestens 3.</translation>
    </message>
    <message>
        <source>--null degrees: this matrix has %1 rows and %2 columns. Only a square matrix, from neurons to the same neurons, has degrees to keep; take --null units.</source>
        <translation>--null degrees: Diese Matrix hat %1 Zeilen und %2 Spalten. Nur eine quadratische Matrix, von Neuronen zu denselben Neuronen, hat Grade, die erhalten werden können; --null units nehmen.</translation>
    </message>
    <message>
        <source>--null %1: of at most %2 neurons, and here are %3; take --null units.</source>
        <translation>--null %1: für höchstens %2 Neuronen, hier sind es %3; --null units nehmen.</translation>
    </message>
    <message>
        <source>training.optimizer: &apos;lbfgs&apos; needs a smooth objective; set objective.l1 to 0 and objective.nonnegative to false, or choose adam or sgd.</source>
        <translation>training.optimizer: &apos;lbfgs&apos; braucht eine glatte Zielfunktion; objective.l1 auf 0 und objective.nonnegative auf false setzen oder adam oder sgd wählen.</translation>
    </message>
    <message>
        <source>training.patience: %1 needs samples to validate on; data.validation_fraction is 0. Set one of them to another value.</source>
        <translation>training.patience: %1 braucht Samples zur Validierung; data.validation_fraction ist 0. Eines von beiden ändern.</translation>
    </message>
    <message>
        <source>wiring.file: &apos;%1&apos; and data.file: &apos;%2&apos; exclude each other; give activity to train on or weights to embed.</source>
        <translation>wiring.file: „%1“ und data.file: „%2“ schließen einander aus; entweder Aktivität zum Trainieren oder Gewichte zum Einbetten angeben.</translation>
    </message>
    <message>
        <source>data.groups with data.samples: %1 and %2 samples</source>
        <translation>data.groups mit data.samples: %1 und %2 Samples</translation>
    </message>
    <message>
        <source>network.hidden: %1 hidden units for %2</source>
        <translation>network.hidden: %1 verborgene Einheiten für %2</translation>
    </message>
    <message>
        <source>embedding.neighbors: %1 of a single neuron, which has none; allowed is 0, where the program chooses.</source>
        <translation>embedding.neighbors: %1 von einem einzigen Neuron, das keine hat; erlaubt ist 0, dann wählt das Programm.</translation>
    </message>
    <message>
        <source>embedding.neighbors: %1 neighbours, but there are only %2; allowed are 1 to %3, or 0, where the program chooses.</source>
        <translation>embedding.neighbors: %1 Nachbarn, aber es gibt nur %2; erlaubt sind 1 bis %3 oder 0, dann wählt das Programm.</translation>
    </message>
    <message>
        <source>%1: %2 is not allowed; it takes %3.</source>
        <translation>%1: %2 ist nicht erlaubt; erlaubt ist %3.</translation>
    </message>
    <message>
        <source>The experiment: %1 is not allowed; it takes an object with %2.</source>
        <translation>Das Experiment: %1 ist nicht erlaubt; erlaubt ist ein Objekt mit %2.</translation>
    </message>
    <message>
        <source>%1: %2 is not allowed; it takes an object with %3.</source>
        <translation>%1: %2 ist nicht erlaubt; erlaubt ist ein Objekt mit %3.</translation>
    </message>
    <message>
        <source>%1: unknown key; allowed here are %2.</source>
        <translation>%1: unbekannter Schlüssel; hier erlaubt: %2.</translation>
    </message>
    <message>
        <source>data.groups: %1 is not allowed; it takes a list of 1 to %2 groups.</source>
        <translation>data.groups: %1 ist nicht erlaubt; erlaubt ist eine Liste von 1 bis %2 Gruppen.</translation>
    </message>
    <message>
        <source>%1: unknown key.</source>
        <translation>%1: unbekannter Schlüssel.</translation>
    </message>
    <message>
        <source>%1: there is no item &apos;%2&apos;; the list has the items 0 to %3.</source>
        <translation>%1: Es gibt keinen Eintrag „%2“; die Liste hat die Einträge 0 bis %3.</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos;; %3 has no keys of its own.</source>
        <translation>%1: unbekannter Schlüssel „%2“; %3 hat keine eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>%1: schema %2 is not known; this version (%3) reads schema %4.</source>
        <translation>%1: Schema %2 ist nicht bekannt; diese Version (%3) liest Schema %4.</translation>
    </message>
    <message>
        <source>%1: %2 Put names in quotes under a header, or take them out.</source>
        <translation>%1: %2 Namen in einer Kopfzeile in Anführungszeichen setzen oder herausnehmen.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; stands in it more than once; a neuron has one row.</source>
        <translation>%1: „%2“ steht mehr als einmal darin; ein Neuron hat eine Zeile.</translation>
    </message>
    <message>
        <source>%1: none of its names is that of a neuron (&apos;%2&apos; beside &apos;%3&apos; of %4). Give both the same names, or leave out the column of names: then the first line is of the first neuron.</source>
        <translation>%1: Keiner der Namen ist der eines Neurons („%2“ neben „%3“ von %4). Beiden dieselben Namen geben oder die Spalte der Namen weglassen: Dann gehört die erste Zeile zum ersten Neuron.</translation>
    </message>
    <message>
        <source>%1: has no row for %2 of %3 neurons of %4 (%5); each needs one. Add them, or take these neurons out of the data.</source>
        <translation>%1: Es fehlt eine Zeile für %2 von %3 Neuronen von %4 (%5); jedes braucht eine. Sie ergänzen oder diese Neuronen aus den Daten nehmen.</translation>
    </message>
    <message>
        <source>%1: has %2 columns of values where its axes take %3; name one axis a column (a direction takes three, moebius and y_maze two).</source>
        <translation>%1: hat %2 Spalten mit Werten, die Achsen brauchen %3; je Spalte eine Achse nennen (eine Richtung braucht drei, moebius und y_maze zwei).</translation>
    </message>
    <message>
        <source>%1: has %2 rows, but %3 has %4 neurons; each needs a row, in the same order or under the same name.</source>
        <translation>%1: hat %2 Zeilen, %3 aber %4 Neuronen; jedes braucht eine Zeile, in derselben Reihenfolge oder unter demselben Namen.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2, one an axis, or an empty one</source>
        <translation>eine Liste ganzer Zahlen von %1 bis %2, je Achse eine, oder eine leere</translation>
    </message>
    <message>
        <source>a list of numbers from %1 to %2, one an axis, or an empty one</source>
        <translation>eine Liste von Zahlen von %1 bis %2, je Achse eine, oder eine leere</translation>
    </message>
    <message>
        <source>a list of 1 to %1 of %2</source>
        <translation>eine Liste von 1 bis %1 aus %2</translation>
    </message>
    <message>
        <source>%1: is not a list of stages with what is known of them.</source>
        <translation>%1: ist keine Liste von Abschnitten mit dem, was von ihnen bekannt ist.</translation>
    </message>
    <message>
        <source>%1: its stages do not follow each other.</source>
        <translation>%1: Die Abschnitte folgen nicht aufeinander.</translation>
    </message>
    <message>
        <source>wiring.file: &apos;%1&apos; holds weights, which are embedded and not trained; use the command embed, or open it in the window.</source>
        <translation>wiring.file: „%1“ enthält Gewichte; sie werden eingebettet und nicht trainiert. Den Befehl embed nehmen oder die Datei im Fenster öffnen.</translation>
    </message>
    <message>
        <source>It was stopped before its weights were read; `weightscape-cli export` or opening its session.wscape reads them.</source>
        <translation>Der Lauf wurde beendet, bevor seine Gewichte gelesen waren; `weightscape-cli export` oder das Öffnen seiner session.wscape liest sie.</translation>
    </message>
    <message>
        <source>%1, timeline: does not fit the network; the file is damaged.</source>
        <translation>%1, timeline: passt nicht zum Netz; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: is an HDF5 file, but no session.</source>
        <translation>%1: eine HDF5-Datei, aber keine Sitzung.</translation>
    </message>
    <message>
        <source>%1: has schema %2; this version (%3) reads schema 1 to %4. A newer version of Weightscape wrote it.</source>
        <translation>%1: hat Schema %2; diese Version (%3) liest Schema 1 bis %4. Eine neuere Version von Weightscape hat die Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2: has %3 × %4 numbers; its experiment calls for %5 × %6.</source>
        <translation>%1, %2: hat %3 × %4 Zahlen; das Experiment verlangt %5 × %6.</translation>
    </message>
    <message>
        <source>%1, %2: holds values that are NaN or infinite; all must be finite numbers.</source>
        <translation>%1, %2: enthält Werte, die NaN oder unendlich sind; alle müssen endliche Zahlen sein.</translation>
    </message>
    <message>
        <source>%1: %2 is no count; it takes whole numbers from 0.</source>
        <translation>%1: %2 ist keine Anzahl; erlaubt sind ganze Zahlen ab 0.</translation>
    </message>
    <message>
        <source>%1, history: has %2 × %3 numbers; it needs at least one row of %4.</source>
        <translation>%1, history: hat %2 × %3 Zahlen; nötig ist mindestens eine Zeile mit %4.</translation>
    </message>
    <message>
        <source>%1: its counters are incomplete; the file is damaged.</source>
        <translation>%1: Die Zähler sind unvollständig; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: its best epoch is incomplete.</source>
        <translation>%1: Die beste Epoche ist unvollständig.</translation>
    </message>
    <message>
        <source>%1, training/end: is not 0 to 3.</source>
        <translation>%1, training/end: ist nicht 0 bis 3.</translation>
    </message>
    <message>
        <source>%1, data: %2 does not fit its inputs; the file is damaged.</source>
        <translation>%1, data: %2 passt nicht zu den Eingaben; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>the number of training samples</source>
        <translation>die Zahl der Trainings-Samples</translation>
    </message>
    <message>
        <source>the number of groups</source>
        <translation>die Zahl der Gruppen</translation>
    </message>
    <message>
        <source>what is known of the neurons</source>
        <translation>was von den Neuronen bekannt ist</translation>
    </message>
    <message>
        <source>the spectrum</source>
        <translation>das Spektrum</translation>
    </message>
    <message>
        <source>the rest of the spectrum</source>
        <translation>der Rest des Spektrums</translation>
    </message>
    <message>
        <source>the sampling rate</source>
        <translation>die Abtastrate</translation>
    </message>
    <message>
        <source>the scale</source>
        <translation>der Maßstab</translation>
    </message>
    <message>
        <source>%1, data: holds values that are NaN or infinite; the file is damaged.</source>
        <translation>%1, data: enthält Werte, die NaN oder unendlich sind; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>the list of axes</source>
        <translation>die Liste der Achsen</translation>
    </message>
    <message>
        <source>the list of names</source>
        <translation>die Liste der Namen</translation>
    </message>
    <message>
        <source>%1, %2: %3; the file is damaged.</source>
        <translation>%1, %2: %3; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>does not fit itself</source>
        <translation>passt nicht zu sich selbst</translation>
    </message>
    <message>
        <source>has a component out of range</source>
        <translation>hat eine Komponente außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>has an empty component</source>
        <translation>hat eine leere Komponente</translation>
    </message>
    <message>
        <source>its groups do not fit its axes</source>
        <translation>die Gruppen passen nicht zu den Achsen</translation>
    </message>
    <message>
        <source>what is known of the neurons does not fit their number</source>
        <translation>was von den Neuronen bekannt ist, passt nicht zu ihrer Zahl</translation>
    </message>
    <message>
        <source>is not 0 to 4</source>
        <translation>ist nicht 0 bis 4</translation>
    </message>
    <message>
        <source>are too many</source>
        <translation>sind zu viele</translation>
    </message>
    <message>
        <source>%1 is no cell of the sweep</source>
        <translation>%1 ist keine Zelle des Sweeps</translation>
    </message>
    <message>
        <source>is not 0 to %1</source>
        <translation>ist nicht 0 bis %1</translation>
    </message>
    <message>
        <source>its names do not fit its points</source>
        <translation>die Namen passen nicht zu den Punkten</translation>
    </message>
    <message>
        <source>does not fit the network</source>
        <translation>passt nicht zum Netz</translation>
    </message>
    <message>
        <source>the session holds none</source>
        <translation>die Sitzung enthält keine</translation>
    </message>
    <message>
        <source>sweep: there are no %1.</source>
        <translation>sweep: Es gibt keine %1.</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>sweep: seeds have their own option; vary something else.</source>
        <translation>sweep: Seeds haben eine eigene Option; etwas anderes variieren.</translation>
    </message>
    <message>
        <source>sweep: %1 runs are too many; allowed are %2.</source>
        <translation>sweep: %1 Läufe sind zu viele; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>sweep: the name of data.file or of a folder above it is not UTF-8; rename it.</source>
        <translation>sweep: Der Name von data.file oder eines Ordners darüber ist nicht in UTF-8; ihn umbenennen.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has a bracket that does not close.</source>
        <translation>%1: In „%2“ wird eine Klammer nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has an empty value.</source>
        <translation>%1: „%2“ enthält einen leeren Wert.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a range of at most %3 seeds.</source>
        <translation>%1: „%2“ ist kein Bereich von höchstens %3 Seeds.</translation>
    </message>
    <message>
        <source>%1: cannot be copied: %2.</source>
        <translation>%1: kann nicht kopiert werden: %2.</translation>
    </message>
    <message>
        <source>%1: cannot be opened; is the folder a finished sweep?</source>
        <translation>%1: kann nicht geöffnet werden; ist der Ordner ein fertiger Sweep?</translation>
    </message>
    <message>
        <source>%1: is no sweep.</source>
        <translation>%1: ist kein Sweep.</translation>
    </message>
    <message>
        <source>%1: has schema %2, which this version (%3) does not know.</source>
        <translation>%1: hat Schema %2, das diese Version (%3) nicht kennt.</translation>
    </message>
    <message>
        <source>%1, seeds: %2 is not a seed; they start at 0.</source>
        <translation>%1, seeds: %2 ist kein Seed; sie beginnen bei 0.</translation>
    </message>
    <message>
        <source>%1, failed: is not a list of failed runs.</source>
        <translation>%1, failed: ist keine Liste fehlgeschlagener Läufe.</translation>
    </message>
    <message>
        <source>%1, failed: there is no run %2; there are %3.</source>
        <translation>%1, failed: Es gibt keinen Lauf %2; es gibt %3.</translation>
    </message>
    <message>
        <source>There is no unknown wiring %1; allowed are 1 to %2.</source>
        <translation>Es gibt keine unbekannte Verschaltung %1; erlaubt sind 1 bis %2.</translation>
    </message>
    <message>
        <source>%1, %2: holds spike times, which are activity and no weights: File, Open activity, or --set data.file of run.</source>
        <translation>%1, %2: enthält Spike-Zeiten, die Aktivität und keine Gewichte sind: Datei, Aktivität öffnen, oder --set data.file von run.</translation>
    </message>
    <message>
        <source>%1, %2: is empty (%3 × %4); it needs at least one row and one column.</source>
        <translation>%1, %2: ist leer (%3 × %4); nötig sind mindestens eine Zeile und eine Spalte.</translation>
    </message>
    <message>
        <source>%1: holds no matrix of numbers.</source>
        <translation>%1: enthält keine Matrix von Zahlen.</translation>
    </message>
    <message>
        <source>%1: holds several matrices; say which, with --dataset or --set data.dataset: %2.</source>
        <translation>%1: enthält mehrere Matrizen; mit --dataset oder --set data.dataset sagen, welche: %2.</translation>
    </message>
    <message>
        <source>%1: has no matrix &apos;%2&apos;; there are: %3.</source>
        <translation>%1: enthält keine Matrix „%2“; es gibt: %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is a folder where a file is needed; it cannot be opened.</source>
        <translation>ist ein Ordner, wo eine Datei nötig ist; er kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>is a device or a socket, which is not read; give a file or a pipe.</source>
        <translation>ist ein Gerät oder ein Socket und wird nicht gelesen; eine Datei oder eine Pipe angeben.</translation>
    </message>
    <message>
        <source>could not be read to its end.</source>
        <translation>konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>is larger than %1 MiB, which is more than a file of this kind ever is.</source>
        <translation>ist größer als %1 MiB, mehr, als eine Datei dieser Art je hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with a zero, as the rest of a number does that a comma has cut; write decimals with a point, or separate cells by semicolons or tabs.</source>
        <translation>„%1“ beginnt mit einer Null wie der Rest einer Zahl, die ein Komma zerschnitten hat; Dezimalzahlen mit Punkt schreiben oder Zellen durch Semikolons oder Tabulatoren trennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be thousands or decimals; write numbers with a decimal point, and nothing between thousands.</source>
        <translation>„%1“ können Tausender oder Dezimalstellen sein; Zahlen mit Dezimalpunkt schreiben und nichts zwischen Tausender setzen.</translation>
    </message>
    <message>
        <source>; cells before it have a decimal point, this one a decimal comma: write one of them</source>
        <translation>; Zellen davor haben einen Dezimalpunkt, diese ein Dezimalkomma: nur eines von beiden schreiben</translation>
    </message>
    <message>
        <source>; cells before it have a decimal comma, this one a decimal point: write one of them</source>
        <translation>; Zellen davor haben ein Dezimalkomma, diese einen Dezimalpunkt: nur eines von beiden schreiben</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2.</source>
        <translation>%1 Zellen, wo die Kopfzeile %2 hat.</translation>
    </message>
    <message>
        <source>%1 cells where the first row has %2.</source>
        <translation>%1 Zellen, wo die erste Zeile %2 hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in cell %2 is not a number%3.</source>
        <translation>„%1“ in Zelle %2 ist keine Zahl%3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in cell %2, which is empty in the lines above and has no name.</source>
        <translation>„%1“ in Zelle %2, die in den Zeilen darüber leer ist und keinen Namen hat.</translation>
    </message>
    <message>
        <source>%1: holds an array of three dimensions (%2); a matrix has two. Save one slice, or array.reshape(len(array), -1).</source>
        <translation>%1: enthält ein Array mit drei Dimensionen (%2); eine Matrix hat zwei. Eine Scheibe speichern oder array.reshape(len(array), -1).</translation>
    </message>
    <message>
        <source>%1: holds a %2 of Octave, which is not read as text; save it with -v7.</source>
        <translation>%1: enthält %2 von Octave, was als Text nicht gelesen wird; mit -v7 speichern.</translation>
    </message>
    <message>
        <source>%1: holds more than one variable of Octave; save each alone, or all with -v7, where one can be chosen.</source>
        <translation>%1: enthält mehr als eine Variable von Octave; jede für sich speichern oder alle mit -v7, wo eine gewählt werden kann.</translation>
    </message>
    <message>
        <source>%1: is empty; it needs edges, and a header perhaps.</source>
        <translation>%1: ist leer; nötig sind Kanten und vielleicht eine Kopfzeile.</translation>
    </message>
    <message>
        <source>has one cell where an edge needs two ends at least; separators are comma, semicolon, tab or blanks.</source>
        <translation>hat eine Zelle, wo eine Kante mindestens zwei Enden braucht; Trennzeichen sind Komma, Semikolon, Tabulator oder Leerzeichen.</translation>
    </message>
    <message>
        <source>no column &apos;%1&apos; for the %2; %3. Say which: --%4.</source>
        <translation>keine Spalte „%1“ für %2; %3. Mit --%4 sagen, welche.</translation>
    </message>
    <message>
        <source>the header has %1</source>
        <translation>die Kopfzeile hat %1</translation>
    </message>
    <message>
        <source>there is no header, the columns are %1</source>
        <translation>es gibt keine Kopfzeile, die Spalten sind %1</translation>
    </message>
    <message>
        <source>no columns for the start and the end of an edge; %1. Say which: --source and --target.</source>
        <translation>keine Spalten für Anfang und Ende einer Kante; %1. Mit --source und --target sagen, welche.</translation>
    </message>
    <message>
        <source>start of an edge</source>
        <translation>den Anfang einer Kante</translation>
    </message>
    <message>
        <source>end of an edge</source>
        <translation>das Ende einer Kante</translation>
    </message>
    <message>
        <source>only: &apos;%1&apos; is not allowed; it takes COLUMN=VALUE or COLUMN=VALUE,VALUE.</source>
        <translation>only: „%1“ ist nicht erlaubt; erlaubt ist COLUMN=VALUE oder COLUMN=VALUE,VALUE.</translation>
    </message>
    <message>
        <source>choice of edges</source>
        <translation>die Auswahl der Kanten</translation>
    </message>
    <message>
        <source>weight of an edge</source>
        <translation>das Gewicht einer Kante</translation>
    </message>
    <message>
        <source>the id %1 was rounded, by a spreadsheet or a data frame perhaps; write ids as text, with all digits.</source>
        <translation>die ID %1 wurde gerundet, vielleicht von einer Tabellenkalkulation oder einem Data Frame; IDs als Text mit allen Ziffern schreiben.</translation>
    </message>
    <message>
        <source>%1 cells where the first line has %2.</source>
        <translation>%1 Zellen, wo die erste Zeile %2 hat.</translation>
    </message>
    <message>
        <source>%1 ends before the data of an edge; it has 2.</source>
        <translation>%1 Enden vor den Daten einer Kante; sie hat 2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number%2; each edge needs a weight.</source>
        <translation>„%1“ ist keine Zahl%2; jede Kante braucht ein Gewicht.</translation>
    </message>
    <message>
        <source>the weight %1 is not finite.</source>
        <translation>das Gewicht %1 ist nicht endlich.</translation>
    </message>
    <message>
        <source>an end has no id.</source>
        <translation>ein Ende hat keine ID.</translation>
    </message>
    <message>
        <source>%1: no edge has &apos;%2&apos; in %3; there are %4.</source>
        <translation>%1: Keine Kante hat „%2“ in %3; es gibt %4.</translation>
    </message>
    <message>
        <source>%1: has a header but no edges.</source>
        <translation>%1: hat eine Kopfzeile, aber keine Kanten.</translation>
    </message>
    <message>
        <source>%1: no &apos;%2&apos; for the weight of an edge; there are none.</source>
        <translation>%1: kein „%2“ für das Gewicht einer Kante; es gibt keine.</translation>
    </message>
    <message>
        <source>%1: no &apos;%2&apos; for the weight of an edge; there are %3.</source>
        <translation>%1: kein „%2“ für das Gewicht einer Kante; es gibt %3.</translation>
    </message>
    <message>
        <source>is a Parquet file, which is not read. Two lines of Python make a table of it: import pandas; pandas.read_parquet(&apos;%1&apos;).to_csv(&apos;%1.csv&apos;, index=False)</source>
        <translation>ist eine Parquet-Datei, die nicht gelesen wird. Zwei Zeilen Python machen eine Tabelle daraus: import pandas; pandas.read_parquet(&apos;%1&apos;).to_csv(&apos;%1.csv&apos;, index=False)</translation>
    </message>
    <message>
        <source>is a Feather file, which is not read. Two lines of Python make a table of it: import pandas; pandas.read_feather(&apos;%1&apos;).to_csv(&apos;%1.csv&apos;, index=False)</source>
        <translation>ist eine Feather-Datei, die nicht gelesen wird. Zwei Zeilen Python machen eine Tabelle daraus: import pandas; pandas.read_feather(&apos;%1&apos;).to_csv(&apos;%1.csv&apos;, index=False)</translation>
    </message>
    <message>
        <source>is an Excel workbook, which is not read. Save the sheet as CSV; where empty cells of a connectome are zero, add --empty-as-zero.</source>
        <translation>ist eine Excel-Arbeitsmappe, die nicht gelesen wird. Das Blatt als CSV speichern; wo leere Zellen eines Konnektoms null sind, --empty-as-zero hinzufügen.</translation>
    </message>
    <message>
        <source>is an office document, which is not read. Save the sheet as CSV; where empty cells of a connectome are zero, add --empty-as-zero.</source>
        <translation>ist ein Office-Dokument, das nicht gelesen wird. Das Blatt als CSV speichern; wo leere Zellen eines Konnektoms null sind, --empty-as-zero hinzufügen.</translation>
    </message>
    <message>
        <source>is an OpenDocument file, which is not read. Save the sheet as CSV; where empty cells of a connectome are zero, add --empty-as-zero.</source>
        <translation>ist eine OpenDocument-Datei, die nicht gelesen wird. Das Blatt als CSV speichern; wo leere Zellen eines Konnektoms null sind, --empty-as-zero hinzufügen.</translation>
    </message>
    <message>
        <source>is a PyTorch file, which is not read: it may run any program. In Python: import numpy, torch; weights = torch.load(&apos;%1&apos;, weights_only=True); numpy.save(&apos;%1.npy&apos;, weights[&apos;NAME&apos;].numpy())</source>
        <translation>ist eine PyTorch-Datei, die nicht gelesen wird: Sie kann jedes Programm ausführen. In Python: import numpy, torch; weights = torch.load(&apos;%1&apos;, weights_only=True); numpy.save(&apos;%1.npy&apos;, weights[&apos;NAME&apos;].numpy())</translation>
    </message>
    <message>
        <source>is a zip archive, which is not read as it is. Unpack it first: unzip %1</source>
        <translation>ist ein Zip-Archiv, das so nicht gelesen wird. Erst entpacken: unzip %1</translation>
    </message>
    <message>
        <source>is an old Excel or Word file, which is not read. Save the sheet as CSV; where empty cells of a connectome are zero, add --empty-as-zero.</source>
        <translation>ist eine alte Excel- oder Word-Datei, die nicht gelesen wird. Das Blatt als CSV speichern; wo leere Zellen eines Konnektoms null sind, --empty-as-zero hinzufügen.</translation>
    </message>
    <message>
        <source>is a Python pickle, which is never read: it may run any program. In Python: numpy.save(&apos;%1.npy&apos;, matrix)</source>
        <translation>ist ein Python-Pickle, das nie gelesen wird: Es kann jedes Programm ausführen. In Python: numpy.save(&apos;%1.npy&apos;, matrix)</translation>
    </message>
    <message>
        <source>is packed with bzip2, which is not read. Unpack it first: bunzip2 %1</source>
        <translation>ist mit bzip2 gepackt, was nicht gelesen wird. Erst entpacken: bunzip2 %1</translation>
    </message>
    <message>
        <source>is packed with xz, which is not read. Unpack it first: unxz %1</source>
        <translation>ist mit xz gepackt, was nicht gelesen wird. Erst entpacken: unxz %1</translation>
    </message>
    <message>
        <source>is packed with zstd, which is not read. Unpack it first: unzstd %1</source>
        <translation>ist mit zstd gepackt, was nicht gelesen wird. Erst entpacken: unzstd %1</translation>
    </message>
    <message>
        <source>is a PDF document; the numbers in it are needed as CSV or NPY.</source>
        <translation>ist ein PDF-Dokument; die Zahlen darin werden als CSV oder NPY gebraucht.</translation>
    </message>
    <message>
        <source>is a pointer of Git LFS and not the file itself. Fetch that: git lfs pull</source>
        <translation>ist ein Zeiger von Git LFS und nicht die Datei selbst. Die Datei holen: git lfs pull</translation>
    </message>
    <message>
        <source>is a pointer of git-annex and not the file itself. Fetch that: git annex get %1</source>
        <translation>ist ein Zeiger von git-annex und nicht die Datei selbst. Die Datei holen: git annex get %1</translation>
    </message>
    <message>
        <source>is a graph in GML, which is not read. In Python: import networkx; networkx.write_graphml(networkx.read_gml(&apos;%1&apos;), &apos;%1.graphml&apos;)</source>
        <translation>ist ein Graph in GML, das nicht gelesen wird. In Python: import networkx; networkx.write_graphml(networkx.read_gml(&apos;%1&apos;), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a graph of Pajek, which is not read. In Python: import networkx; networkx.write_graphml(networkx.Graph(networkx.read_pajek(&apos;%1&apos;)), &apos;%1.graphml&apos;)</source>
        <translation>ist ein Graph von Pajek, der nicht gelesen wird. In Python: import networkx; networkx.write_graphml(networkx.Graph(networkx.read_pajek(&apos;%1&apos;)), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a graph in DOT, which is not read. In Python: import networkx; networkx.write_graphml(networkx.nx_pydot.read_dot(&apos;%1&apos;), &apos;%1.graphml&apos;)</source>
        <translation>ist ein Graph in DOT, das nicht gelesen wird. In Python: import networkx; networkx.write_graphml(networkx.nx_pydot.read_dot(&apos;%1&apos;), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a FITS image, which is not read. In Python: import astropy.io.fits, numpy; numpy.save(&apos;%1.npy&apos;, astropy.io.fits.getdata(&apos;%1&apos;))</source>
        <translation>ist ein FITS-Bild, das nicht gelesen wird. In Python: import astropy.io.fits, numpy; numpy.save(&apos;%1.npy&apos;, astropy.io.fits.getdata(&apos;%1&apos;))</translation>
    </message>
    <message>
        <source>is data of R, which is not read. In R: write.csv(weights, &apos;%1.csv&apos;)</source>
        <translation>sind Daten von R, die nicht gelesen werden. In R: write.csv(weights, &apos;%1.csv&apos;)</translation>
    </message>
    <message>
        <source>is text in UTF-16, which is not read. Save it as CSV in UTF-8 (&quot;CSV UTF-8&quot; in a spreadsheet).</source>
        <translation>ist Text in UTF-16, was nicht gelesen wird. Als CSV in UTF-8 speichern („CSV UTF-8“ in einer Tabellenkalkulation).</translation>
    </message>
    <message>
        <source>is a MATLAB file of version 4, which is not read. In MATLAB or Octave: load(&apos;%1&apos;); save(&apos;-v7&apos;, &apos;%1&apos;)</source>
        <translation>ist eine MATLAB-Datei der Version 4, die nicht gelesen wird. In MATLAB oder Octave: load(&apos;%1&apos;); save(&apos;-v7&apos;, &apos;%1&apos;)</translation>
    </message>
    <message>
        <source>holds bytes that are no text, and is of no kind that is read: those are tables of text, NPY, NPZ, HDF5, MATLAB (5 and 7.3), safetensors, Matrix Market and GraphML.</source>
        <translation>enthält Bytes, die kein Text sind, und ist von keiner Art, die gelesen wird: Das sind Tabellen aus Text, NPY, NPZ, HDF5, MATLAB (5 und 7.3), safetensors, Matrix Market und GraphML.</translation>
    </message>
    <message>
        <source>is a list in JSON, which is not read. In Python: import json, numpy; numpy.save(&apos;%1.npy&apos;, json.load(open(&apos;%1&apos;)))</source>
        <translation>ist eine Liste in JSON, die nicht gelesen wird. In Python: import json, numpy; numpy.save(&apos;%1.npy&apos;, json.load(open(&apos;%1&apos;)))</translation>
    </message>
    <message>
        <source>is a graph in JSON, which is not read. In Python: import json, networkx; networkx.write_graphml(networkx.node_link_graph(json.load(open(&apos;%1&apos;))), &apos;%1.graphml&apos;)</source>
        <translation>ist ein Graph in JSON, der nicht gelesen wird. In Python: import json, networkx; networkx.write_graphml(networkx.node_link_graph(json.load(open(&apos;%1&apos;))), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a graph in GEXF, which is not read. Save it as GraphML (Gephi: File, Export, Graph file), or in Python: import networkx; networkx.write_graphml(networkx.read_gexf(&apos;%1&apos;), &apos;%1.graphml&apos;)</source>
        <translation>ist ein Graph in GEXF, das nicht gelesen wird. Als GraphML speichern (Gephi: File, Export, Graph file) oder in Python: import networkx; networkx.write_graphml(networkx.read_gexf(&apos;%1&apos;), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a page or document in XML or HTML, which is not read; was the file itself downloaded, or the page that offers it?</source>
        <translation>ist eine Seite oder ein Dokument in XML oder HTML, was nicht gelesen wird; wurde die Datei selbst heruntergeladen oder die Seite, die sie anbietet?</translation>
    </message>
    <message>
        <source>%1: could not be read back after it was written.</source>
        <translation>%1: konnte nach dem Schreiben nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>%1: could not be written: %2.</source>
        <translation>%1: konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>is no sound XML from byte %1 on; the file is damaged or cut off.</source>
        <translation>ist ab Byte %1 kein gültiges XML; die Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>is XML, but not GraphML, which alone is read.</source>
        <translation>ist XML, aber nicht GraphML, das allein gelesen wird.</translation>
    </message>
    <message>
        <source>holds several graphs; save the one to read alone.</source>
        <translation>enthält mehrere Graphen; den gewünschten allein speichern.</translation>
    </message>
    <message>
        <source>holds no graph.</source>
        <translation>enthält keinen Graphen.</translation>
    </message>
    <message>
        <source>has no edges.</source>
        <translation>hat keine Kanten.</translation>
    </message>
    <message>
        <source>has a node without an id.</source>
        <translation>hat einen Knoten ohne ID.</translation>
    </message>
    <message>
        <source>has a graph inside the node %1, which is not read.</source>
        <translation>hat einen Graphen im Knoten %1, was nicht gelesen wird.</translation>
    </message>
    <message>
        <source>has two nodes with the id %1.</source>
        <translation>hat zwei Knoten mit der ID %1.</translation>
    </message>
    <message>
        <source>has an edge from %1 to %2, which are not both among its nodes.</source>
        <translation>hat eine Kante von %1 zu %2, die nicht beide unter den Knoten sind.</translation>
    </message>
    <message>
        <source>the edge from %1 to %2 has the weight &apos;%3&apos;, which is no finite number.</source>
        <translation>die Kante von %1 zu %2 hat das Gewicht „%3“, das keine endliche Zahl ist.</translation>
    </message>
    <message>
        <source>its edges have no &apos;%1&apos;; they have nothing. Choose with NAME=VALUE.</source>
        <translation>die Kanten haben kein „%1“; sie haben nichts. Mit NAME=VALUE wählen.</translation>
    </message>
    <message>
        <source>its edges have no &apos;%1&apos;; they have %2. Choose with NAME=VALUE.</source>
        <translation>die Kanten haben kein „%1“; sie haben %2. Mit NAME=VALUE wählen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: a path of %2 bytes is too long; allowed are %3.</source>
        <translation>%1: Ein Pfad von %2 Bytes ist zu lang; erlaubt sind %3.</translation>
    </message>
    <message>
        <source>%1: is a pipe, but HDF5 is read from a file only; write it to one first.</source>
        <translation>%1: ist eine Pipe, HDF5 wird aber nur aus einer Datei gelesen; erst in eine schreiben.</translation>
    </message>
    <message>
        <source>%1: is HDF5 packed with gzip, which is not read as it is. Unpack it first: gunzip.</source>
        <translation>%1: ist mit gzip gepacktes HDF5, das so nicht gelesen wird. Erst entpacken: gunzip.</translation>
    </message>
    <message>
        <source>%1, %2: has %3 columns where one is expected.</source>
        <translation>%1, %2: hat %3 Spalten, wo eine erwartet wird.</translation>
    </message>
    <message>
        <source>%1: could not be put together; there is perhaps not enough memory for it.</source>
        <translation>%1: konnte nicht zusammengestellt werden; vielleicht reicht der Speicher nicht dafür.</translation>
    </message>
    <message>
        <source>is cut off: what gzip packed does not end.</source>
        <translation>ist abgeschnitten: Was gzip gepackt hat, endet nicht.</translation>
    </message>
    <message>
        <source>is damaged: what gzip packed cannot be unpacked.</source>
        <translation>ist beschädigt: Was gzip gepackt hat, lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MiB, which is not read; unpack it by hand if it is sound: gunzip.</source>
        <translation>wird entpackt größer als %1 MiB, was nicht gelesen wird; wenn die Datei in Ordnung ist, von Hand entpacken: gunzip.</translation>
    </message>
    <message>
        <source>%1: nested more than %2 deep in line %3; an experiment has at most 4 levels.</source>
        <translation>%1: mehr als %2-fach verschachtelt in Zeile %3; ein Experiment hat höchstens 4 Ebenen.</translation>
    </message>
    <message>
        <source>%1, line %2: the number %3 is too large; allowed are numbers up to 1.79e308.</source>
        <translation>%1, Zeile %2: Die Zahl %3 ist zu groß; erlaubt sind Zahlen bis 1.79e308.</translation>
    </message>
    <message>
        <source>%1, %2: %3 is not allowed; it takes %4.</source>
        <translation>%1, %2: %3 ist nicht erlaubt; erlaubt: %4.</translation>
    </message>
    <message>
        <source>%1: not valid JSON at line %2 (byte %3).</source>
        <translation>%1: kein gültiges JSON in Zeile %2 (Byte %3).</translation>
    </message>
    <message>
        <source>%1: not valid JSON.</source>
        <translation>%1: kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1: %2 is not allowed; it takes an object with &apos;%3&apos;.</source>
        <translation>%1: %2 ist nicht erlaubt; erlaubt ist ein Objekt mit „%3“.</translation>
    </message>
    <message>
        <source>%1: is damaged: it lacks &apos;%2&apos;.</source>
        <translation>%1: ist beschädigt: Es fehlt „%2“.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>texts only</source>
        <translation>nur Texte</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>whole numbers only</source>
        <translation>nur ganze Zahlen</translation>
    </message>
    <message>
        <source>%1: has not as many columns of labels as names of them.</source>
        <translation>%1: hat nicht so viele Spalten mit Labels wie Namen dafür.</translation>
    </message>
    <message>
        <source>%1: has columns of labels of different lengths.</source>
        <translation>%1: hat Spalten mit Labels von verschiedener Länge.</translation>
    </message>
    <message>
        <source>no column &apos;%1&apos; for the identifiers; the header has %2.</source>
        <translation>keine Spalte „%1“ für die Kennungen; die Kopfzeile hat %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1: no column holds names of the neurons that are open (one of these is %2); labels are joined by name or identifier.</source>
        <translation>%1: Keine Spalte enthält Namen der geöffneten Neuronen (einer davon ist %2); Labels werden über Name oder Kennung zugeordnet.</translation>
    </message>
    <message>
        <source>%1: the neurons that are open have no names, so no row can be joined to them. Open a matrix with names (a header, or a column of identifiers).</source>
        <translation>%1: Die geöffneten Neuronen haben keine Namen, sodass keine Zeile ihnen zugeordnet werden kann. Eine Matrix mit Namen öffnen (mit einer Kopfzeile oder einer Spalte mit Kennungen).</translation>
    </message>
    <message>
        <source>%1: needs a header and a row for each neuron.</source>
        <translation>%1: braucht eine Kopfzeile und eine Zeile für jedes Neuron.</translation>
    </message>
    <message>
        <source>%1: has no column beside the identifiers.</source>
        <translation>%1: hat außer den Kennungen keine Spalte.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; to leave out may be column %3 or the one that begins with %3. Say #%3 for the number, or that the first line holds names: --first-line names.</source>
        <translation>%1: „%2“ zum Weglassen kann Spalte %3 sein oder die, die mit %3 beginnt. Für die Nummer #%3 sagen oder dass die erste Zeile Namen enthält: --first-line names.</translation>
    </message>
    <message>
        <source>%1: has no column &apos;%2&apos; to leave out; its %3 columns are counted from 1.</source>
        <translation>%1: hat keine Spalte „%2“ zum Weglassen; die %3 Spalten werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>%1: has no column &apos;%2&apos; to leave out; its %3 columns are called %4.</source>
        <translation>%1: hat keine Spalte „%2“ zum Weglassen; die %3 Spalten heißen %4.</translation>
    </message>
    <message>
        <source>%1: all of its %2 columns are left out; at least one is needed.</source>
        <translation>%1: Alle %2 Spalten werden weggelassen; mindestens eine ist nötig.</translation>
    </message>
    <message>
        <source>%1 (Its name ends with %2, but it holds text.)</source>
        <translation>%1 (Der Name endet auf %2, die Datei enthält aber Text.)</translation>
    </message>
    <message>
        <source>%1: is a sparse matrix of SciPy, which is read as weights alone, not as activity or preferred values; save matrix.toarray() with numpy.save.</source>
        <translation>%1: ist eine dünn besetzte Matrix von SciPy, die nur als Gewichte gelesen wird, nicht als Aktivität oder Vorzugswerte; matrix.toarray() mit numpy.save speichern.</translation>
    </message>
    <message>
        <source>%1: %2, which is read as weights alone, not as activity or preferred values.</source>
        <translation>%1: %2; das wird nur als Gewichte gelesen, nicht als Aktivität oder Vorzugswerte.</translation>
    </message>
    <message>
        <source>%1: is a graph or a sparse matrix, which is read as weights alone, not as activity or preferred values.</source>
        <translation>%1: ist ein Graph oder eine dünn besetzte Matrix; das wird nur als Gewichte gelesen, nicht als Aktivität oder Vorzugswerte.</translation>
    </message>
    <message>
        <source>%1: is an experiment (JSON) where a matrix is needed.</source>
        <translation>%1: ist ein Experiment (JSON), wo eine Matrix nötig ist.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 values are NaN or infinite, the first in row %4, column %5; all must be finite numbers.</source>
        <translation>%1: %2 von %3 Werten sind NaN oder unendlich, der erste in Zeile %4, Spalte %5; alle müssen endliche Zahlen sein.</translation>
    </message>
    <message>
        <source>is no Matrix Market header; it reads &apos;%%MatrixMarket matrix coordinate real general&apos; or alike.</source>
        <translation>ist kein Kopf von Matrix Market; er lautet &apos;%%MatrixMarket matrix coordinate real general&apos; oder ähnlich.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not allowed; allowed are %2.</source>
        <translation>„%1“ ist nicht erlaubt; erlaubt: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 numbers where %2 belong.</source>
        <translation>%1 Zahlen, wo %2 hingehören.</translation>
    </message>
    <message>
        <source>%1 is not allowed; allowed are 1 to %2 each way.</source>
        <translation>%1 ist nicht erlaubt; erlaubt ist 1 bis %2 in jeder Richtung.</translation>
    </message>
    <message>
        <source>a symmetric matrix must be square; this one is %1.</source>
        <translation>eine symmetrische Matrix muss quadratisch sein; diese ist %1.</translation>
    </message>
    <message>
        <source>calls for %1 entries, which a file of %2 bytes cannot hold; it is cut off or damaged.</source>
        <translation>verlangt %1 Einträge, die eine Datei von %2 Bytes nicht enthalten kann; sie ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>a matrix of %1 entries</source>
        <translation>eine Matrix mit %1 Einträgen</translation>
    </message>
    <message>
        <source>%1 for %2 entries is not allowed; allowed are 1000000 rows and columns, and 100 more for each entry.</source>
        <translation>%1 für %2 Einträge ist nicht erlaubt; erlaubt sind 1000000 Zeilen und Spalten und 100 mehr für jeden Eintrag.</translation>
    </message>
    <message>
        <source>%1: is empty; it needs a header and entries.</source>
        <translation>%1: ist leer; nötig sind ein Kopf und Einträge.</translation>
    </message>
    <message>
        <source>%1: ends before its sizes; it is cut off.</source>
        <translation>%1: endet vor den Größen; die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>%1: ends after %2 of %3 entries; it is cut off.</source>
        <translation>%1: endet nach %2 von %3 Einträgen; die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>entry (%1, %2) is outside the %3 × %4 matrix.</source>
        <translation>Eintrag (%1, %2) liegt außerhalb der Matrix von %3 × %4.</translation>
    </message>
    <message>
        <source>more entries than the sizes call for; the file is damaged, or its sizes are.</source>
        <translation>mehr Einträge, als die Größen verlangen; die Datei ist beschädigt, oder ihre Größen sind es.</translation>
    </message>
    <message>
        <source>the names of the neurons</source>
        <translation>die Namen der Neuronen</translation>
    </message>
    <message>
        <source>holds records of several fields, which are no numbers; save one: numpy.save(&apos;FIELD.npy&apos;, array[&apos;FIELD&apos;]).</source>
        <translation>enthält Datensätze mit mehreren Feldern, die keine Zahlen sind; eines davon speichern: numpy.save(&apos;FIELD.npy&apos;, array[&apos;FIELD&apos;]).</translation>
    </message>
    <message>
        <source>the NPY header names no plain number type.</source>
        <translation>der NPY-Kopf nennt keinen einfachen Zahlentyp.</translation>
    </message>
    <message>
        <source>holds Python objects, which may run any program and are never read; save the numbers in them: numpy.save(&apos;W.npy&apos;, numpy.array(W, float)).</source>
        <translation>enthält Python-Objekte, die jedes Programm ausführen können und nie gelesen werden; die Zahlen darin speichern: numpy.save(&apos;W.npy&apos;, numpy.array(W, float)).</translation>
    </message>
    <message>
        <source>holds texts, no matrix of numbers.</source>
        <translation>enthält Texte, keine Matrix von Zahlen.</translation>
    </message>
    <message>
        <source>holds dates, no matrix of numbers.</source>
        <translation>enthält Daten (Kalender), keine Matrix von Zahlen.</translation>
    </message>
    <message>
        <source>holds complex numbers, where real ones are needed; save their real part (array.real) or their size (abs(array)).</source>
        <translation>enthält komplexe Zahlen, wo reelle nötig sind; ihren Realteil (array.real) oder ihren Betrag (abs(array)) speichern.</translation>
    </message>
    <message>
        <source>numbers of type &apos;%1&apos;; allowed are f2, f4, f8, i1 to i8, u1 to u8 and b1.</source>
        <translation>Zahlen vom Typ „%1“; erlaubt sind f2, f4, f8, i1 bis i8, u1 bis u8 und b1.</translation>
    </message>
    <message>
        <source>not an NPY file (it does not begin with NumPy&apos;s mark).</source>
        <translation>keine NPY-Datei (sie beginnt nicht mit NumPys Kennzeichen).</translation>
    </message>
    <message>
        <source>NPY format version %1; allowed are 1 to 3.</source>
        <translation>NPY-Formatversion %1; erlaubt sind 1 bis 3.</translation>
    </message>
    <message>
        <source>the NPY header is damaged (too long).</source>
        <translation>der NPY-Kopf ist beschädigt (zu lang).</translation>
    </message>
    <message>
        <source>the NPY header is cut off.</source>
        <translation>der NPY-Kopf ist abgeschnitten.</translation>
    </message>
    <message>
        <source>the NPY header is damaged.</source>
        <translation>der NPY-Kopf ist beschädigt.</translation>
    </message>
    <message>
        <source>the NPY header is damaged (shape).</source>
        <translation>der NPY-Kopf ist beschädigt (shape).</translation>
    </message>
    <message>
        <source>could not be read to its end; it is cut off.</source>
        <translation>konnte nicht bis zum Ende gelesen werden; die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>an array of %1 dimensions; allowed are 1 or 2. Save a slice, or array.reshape(len(array), -1).</source>
        <translation>ein Array mit %1 Dimensionen; erlaubt sind 1 oder 2. Eine Scheibe speichern oder array.reshape(len(array), -1).</translation>
    </message>
    <message>
        <source>an array of %1 × %2 is empty; it needs at least one row and one column.</source>
        <translation>ein Array von %1 × %2 ist leer; nötig sind mindestens eine Zeile und eine Spalte.</translation>
    </message>
    <message>
        <source>holds %1 bytes of numbers where its header calls for %2; the file is cut off.</source>
        <translation>enthält %1 Bytes an Zahlen, wo der Kopf %2 verlangt; die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>holds %1 bytes of numbers where its header calls for %2; the file is damaged.</source>
        <translation>enthält %1 Bytes an Zahlen, wo der Kopf %2 verlangt; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>goes on after its numbers; the file is damaged.</source>
        <translation>geht nach den Zahlen weiter; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: is a damaged NPZ (zip) archive, or cut off.</source>
        <translation>%1: ist ein beschädigtes oder abgeschnittenes NPZ-Archiv (Zip).</translation>
    </message>
    <message>
        <source>%1: is not in the archive.</source>
        <translation>%1: ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>%1: is encrypted, which is not read; save it without.</source>
        <translation>%1: ist verschlüsselt, was nicht gelesen wird; ohne Verschlüsselung speichern.</translation>
    </message>
    <message>
        <source>%1: unpacks to %2 MiB from a thousandth of that, which is not read; if it is sound, save it with np.savez.</source>
        <translation>%1: wird aus einem Tausendstel davon zu %2 MiB entpackt, was nicht gelesen wird; wenn die Datei in Ordnung ist, mit np.savez speichern.</translation>
    </message>
    <message>
        <source>%1: cannot be unpacked; the archive is damaged.</source>
        <translation>%1: lässt sich nicht entpacken; das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: %2 is no place in the matrix; the file is damaged.</source>
        <translation>%1: %2 ist kein Platz in der Matrix; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: is a sparse matrix of SciPy&apos;s format &apos;%2&apos;; csr, csc and coo are read. In Python: scipy.sparse.save_npz(&apos;FILE&apos;, matrix.tocsr())</source>
        <translation>%1: ist eine dünn besetzte Matrix in SciPys Format „%2“; gelesen werden csr, csc und coo. In Python: scipy.sparse.save_npz(&apos;FILE&apos;, matrix.tocsr())</translation>
    </message>
    <message>
        <source>%1: its parts do not fit each other; the file is damaged.</source>
        <translation>%1: Die Teile passen nicht zueinander; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: holds a weight that is NaN or infinite.</source>
        <translation>%1: enthält ein Gewicht, das NaN oder unendlich ist.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: cannot be looked through to its end: %2; choose another folder.</source>
        <translation>%1: kann nicht bis zum Ende durchgesehen werden: %2; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: cannot be looked into: %2; choose another folder.</source>
        <translation>%1: kann nicht angesehen werden: %2; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder to write into: the name is empty; name one, like run.</source>
        <translation>Der Ordner, in den geschrieben wird: Der Name ist leer; einen nennen, etwa run.</translation>
    </message>
    <message>
        <source>%1: the folder that one stands in is gone; name a whole path.</source>
        <translation>%1: Den Ordner, in dem man steht, gibt es nicht mehr; einen ganzen Pfad nennen.</translation>
    </message>
    <message>
        <source>%1: %2; choose another folder.</source>
        <translation>%1: %2; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: is a symbolic link that leads nowhere (%2); choose another folder.</source>
        <translation>%1: ist ein symbolischer Link, der nirgendwohin führt (%2); einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: exists and is not a folder; choose another folder.</source>
        <translation>%1: gibt es schon und ist kein Ordner; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: another run has just written it; choose another folder.</source>
        <translation>%1: Ein anderer Lauf hat das gerade geschrieben; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: no folder can be made there: %2; choose another folder.</source>
        <translation>%1: Dort kann kein Ordner angelegt werden: %2; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: exists already and holds %2, of which no list (%3) says that Weightscape wrote it, so that nothing in it is replaced. Choose another folder; where version 0.1.0 wrote it and nothing in it is yours, remove the folder first.</source>
        <translation>%1: gibt es schon und enthält %2; keine Liste (%3) sagt, dass Weightscape das geschrieben hat, daher wird nichts darin ersetzt. Einen anderen Ordner wählen; wo Version 0.1.0 ihn geschrieben hat und nichts Eigenes darin ist, den Ordner vorher entfernen.</translation>
    </message>
    <message>
        <source>%1: exists already; choose another folder (on the command line --force replaces what Weightscape wrote in it).</source>
        <translation>%1: gibt es schon; einen anderen Ordner wählen (auf der Kommandozeile ersetzt --force, was Weightscape darin geschrieben hat).</translation>
    </message>
    <message>
        <source>%1: %2 changed since Weightscape wrote it, so that it is not replaced; move it away or choose another folder.</source>
        <translation>%1: %2 ist verändert, seit Weightscape es geschrieben hat, und wird daher nicht ersetzt; anderswohin verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: holds %2, which Weightscape did not write and could have to replace; move it away or choose another folder.</source>
        <translation>%1: enthält %2, was Weightscape nicht geschrieben hat und ersetzen müsste; anderswohin verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: holds %2, which Weightscape did not write or which changed since, so that it is not replaced; move it away or choose another folder.</source>
        <translation>%1: enthält %2, was Weightscape nicht geschrieben hat oder was seitdem verändert ist, und wird daher nicht ersetzt; anderswohin verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: is read and lies in %2, whose files the results would replace; choose another folder.</source>
        <translation>%1: wird gelesen und liegt in %2, dessen Dateien die Ergebnisse ersetzen würden; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>What was made could not be put in place: %1 It is in %2.</source>
        <translation>Das Ergebnis konnte nicht an seinen Platz gebracht werden: %1 Es liegt in %2.</translation>
    </message>
    <message>
        <source>What was made could not be put in place: %1 It is in %2; move it before something is written there again.</source>
        <translation>Das Ergebnis konnte nicht an seinen Platz gebracht werden: %1 Es liegt in %2; es verschieben, bevor dort wieder etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>%1: this part of the program, which reads HDF5 files and sessions, is missing beside it; install Weightscape anew.</source>
        <translation>%1: Dieser Teil des Programms, der HDF5-Dateien und Sitzungen liest, fehlt daneben; Weightscape neu installieren.</translation>
    </message>
    <message>
        <source>%1: the process that would read it cannot be started; are too many running?</source>
        <translation>%1: Der Prozess, der die Datei lesen soll, kann nicht gestartet werden; laufen zu viele?</translation>
    </message>
    <message>
        <source>%1: the HDF5 library needs more time or memory for it than any sound file does; the file is damaged.</source>
        <translation>%1: Die HDF5-Bibliothek braucht dafür mehr Zeit oder Speicher als für jede Datei, die in Ordnung ist; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: the HDF5 library broke down over it; the file is damaged.</source>
        <translation>%1: Die HDF5-Bibliothek ist daran abgestürzt; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: the HDF5 library was led astray by it; the file is damaged.</source>
        <translation>%1: Die HDF5-Bibliothek wurde davon in die Irre geführt; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: %2 Say which: %3; of activity in an experiment, --set data.%4=%5.</source>
        <translation>%1: %2 Angeben, welche: %3; für Aktivität in einem Experiment --set data.%4=%5.</translation>
    </message>
    <message>
        <source>%1: %2 Say so: %3; of activity in an experiment, --set data.%4=%5.</source>
        <translation>%1: %2 So angeben: %3; für Aktivität in einem Experiment --set data.%4=%5.</translation>
    </message>
    <message>
        <source>%1: %2 Say which: %3.</source>
        <translation>%1: %2 Angeben, welche: %3.</translation>
    </message>
    <message>
        <source>%1: %2 Say so: %3.</source>
        <translation>%1: %2 So angeben: %3.</translation>
    </message>
    <message>
        <source>is cut off.</source>
        <translation>ist abgeschnitten.</translation>
    </message>
    <message>
        <source>its safetensors header is longer than the file; it is cut off or damaged.</source>
        <translation>der safetensors-Kopf ist länger als die Datei; sie ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>its safetensors header is damaged.</source>
        <translation>der safetensors-Kopf ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: its numbers lie outside the file; it is cut off or damaged.</source>
        <translation>%1: Die Zahlen liegen außerhalb der Datei; sie ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>%1: a negative size; the file is damaged.</source>
        <translation>%1: eine negative Größe; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: its shape calls for %2 bytes, and %3 are there; the file is damaged.</source>
        <translation>%1: Die Form verlangt %2 Bytes, und %3 sind da; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>two of its tensors share bytes; the file is damaged.</source>
        <translation>zwei der Tensoren teilen sich Bytes; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>has no matrix &apos;%1&apos;.</source>
        <translation>hat keine Matrix „%1“.</translation>
    </message>
    <message>
        <source>%1: more entries than the 2147483647 that are allowed.</source>
        <translation>%1: mehr Einträge als die erlaubten 2147483647.</translation>
    </message>
    <message>
        <source>%1: the edge between %2 and %3 has the weight %4 one way and %5 the other; without direction there is one weight. Leave undirected out, or correct the file.</source>
        <translation>%1: Die Kante zwischen %2 und %3 hat in einer Richtung das Gewicht %4 und in der anderen %5; ohne Richtung gibt es nur ein Gewicht. „Beide Richtungen“ ausschalten oder die Datei korrigieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1: has no spikes.</source>
        <translation>%1: enthält keine Spikes.</translation>
    </message>
    <message>
        <source>%1: some spike times are NaN or infinite; all must be finite numbers, in seconds.</source>
        <translation>%1: Einige Spike-Zeiten sind NaN oder unendlich; alle müssen endliche Zahlen sein, in Sekunden.</translation>
    </message>
    <message>
        <source>%1: spike_times_index does not divide its %2 spike times among units; the file is damaged.</source>
        <translation>%1: spike_times_index teilt die %2 Spike-Zeiten nicht auf Einheiten auf; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: its spikes from %2 to %3 s are %4 bins of %5 s; allowed are %6. Set a larger data.bin, or take out spikes that are far from all others.</source>
        <translation>%1: Die Spikes von %2 bis %3 s sind %4 Bins von %5 s; erlaubt sind %6. Ein größeres data.bin setzen oder Spikes herausnehmen, die weit von allen anderen liegen.</translation>
    </message>
    <message>
        <source>%1: %2 bins of %3 s (data.bin)</source>
        <translation>%1: %2 Bins von %3 s (data.bin)</translation>
    </message>
    <message>
        <source>its cells are separated by &apos;%1&apos;, those of the lines below by &apos;%2&apos;; all lines need the same separator.</source>
        <translation>die Zellen sind durch „%1“ getrennt, die der Zeilen darunter durch „%2“; alle Zeilen brauchen dasselbe Trennzeichen.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; and &apos;%3&apos; are a list of spikes, which is no table of samples. Count them in bins first, in Python for each unit: numpy.histogram(times, bins=numpy.arange(start, end, 0.1))[0] is a column.</source>
        <translation>%1: „%2“ und „%3“ sind eine Liste von Spikes und keine Tabelle von Samples. Sie erst in Bins zählen, in Python für jede Einheit: numpy.histogram(times, bins=numpy.arange(start, end, 0.1))[0] ist eine Spalte.</translation>
    </message>
    <message>
        <source>%1: is empty; it needs at least one row of numbers.</source>
        <translation>%1: ist leer; nötig ist mindestens eine Zeile mit Zahlen.</translation>
    </message>
    <message>
        <source>the header has %1 names for %2 columns.</source>
        <translation>die Kopfzeile hat %1 Namen für %2 Spalten.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>is no text. Through a pipe only tables and lists of edges are read: write it to a file first.</source>
        <translation>ist kein Text. Durch eine Pipe werden nur Tabellen und Kantenlisten gelesen: erst in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>holds bytes that are no text.</source>
        <translation>enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>longer than 64 MiB; is this a text file with one row a line?</source>
        <translation>länger als 64 MiB; ist das eine Textdatei mit einer Zeile je Datenzeile?</translation>
    </message>
    <message>
        <source>begins with #, as comments do, but holds as many numbers as the lines before. Is it data? Then take the # away; else take the line out.</source>
        <translation>beginnt mit # wie Kommentare, enthält aber so viele Zahlen wie die Zeilen davor. Sind es Daten? Dann das # entfernen; sonst die Zeile entfernen.</translation>
    </message>
    <message>
        <source>begins with #, as comments do, but has as many cells as the lines before. Is it data? Then put the first cell into quotes; else take the line out.</source>
        <translation>beginnt mit # wie Kommentare, hat aber so viele Zellen wie die Zeilen davor. Sind es Daten? Dann die erste Zelle in Anführungszeichen setzen; sonst die Zeile entfernen.</translation>
    </message>
    <message>
        <source>%1: is a matrix, of which no columns, weights or edges can be chosen: --source, --target, --weight, --only, --undirected and --as edges are for lists of edges.</source>
        <translation>%1: ist eine Matrix, bei der keine Spalten, Gewichte oder Kanten gewählt werden können: --source, --target, --weight, --only, --undirected und --as edges sind für Kantenlisten.</translation>
    </message>
    <message>
        <source>%1: holds edges, of which no columns can be left out: --leave-out is for matrices.</source>
        <translation>%1: enthält Kanten, bei denen keine Spalten weggelassen werden können: --leave-out ist für Matrizen.</translation>
    </message>
    <message>
        <source>%1 (If its lines are edges, it can be read as a list of edges, and its columns be chosen: --as edges, --source, --target, --weight on a command line.)</source>
        <translation>%1 (Wenn die Zeilen Kanten sind, kann die Datei als Kantenliste gelesen und ihre Spalten können gewählt werden: --as edges, --source, --target, --weight auf einer Kommandozeile.)</translation>
    </message>
    <message>
        <source>%1: is a table, which has no arrays to choose from with --dataset.</source>
        <translation>%1: ist eine Tabelle ohne Arrays, aus denen mit --dataset gewählt werden könnte.</translation>
    </message>
    <message>
        <source>%1: says itself whether it is symmetric; --undirected is for lists of edges.</source>
        <translation>%1: sagt selbst, ob die Matrix symmetrisch ist; --undirected ist für Kantenlisten.</translation>
    </message>
    <message>
        <source>%1: is a Matrix Market file, which is not read through a pipe; write it to a file first.</source>
        <translation>%1: ist eine Matrix-Market-Datei, die nicht durch eine Pipe gelesen wird; erst in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>%1: %2 is needed for the work and holds something else; move it away or choose another folder.</source>
        <translation>%1: %2 wird für die Arbeit gebraucht und enthält etwas anderes; es verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: another run writes into this folder just now; wait for it or choose another folder.</source>
        <translation>%1: Ein anderer Lauf schreibt gerade in diesen Ordner; auf ihn warten oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1: another run writes into this folder, or one was killed and left %2; remove that where no run is under way.</source>
        <translation>%1: Ein anderer Lauf schreibt in diesen Ordner, oder einer wurde abgebrochen und hat %2 hinterlassen; wenn keiner läuft, das entfernen.</translation>
    </message>
    <message>
        <source>An activation</source>
        <translation>Eine Aktivierung</translation>
    </message>
    <message>
        <source>network.hidden: %1 hidden units for %2 neurons</source>
        <translation>network.hidden: %1 verborgene Einheiten für %2 Neuronen</translation>
    </message>
    <message>
        <source>scramble: the weights are tied, so Wᵢₙ cannot change without Wₒᵤₜ; train with network.tied off.</source>
        <translation>scramble: Die Gewichte sind gekoppelt, sodass sich Wᵢₙ nicht ohne Wₒᵤₜ ändern kann; mit network.tied aus trainieren.</translation>
    </message>
    <message>
        <source>scramble: κ = %1 and r = %2 are not allowed; κ must be at least 1, r at least 0.</source>
        <translation>scramble: κ = %1 und r = %2 sind nicht erlaubt; κ muss mindestens 1 sein, r mindestens 0.</translation>
    </message>
    <message>
        <source>scramble: the inputs vary in every direction (they are noisy), so that there is none to hide weights in; r must be 0.</source>
        <translation>scramble: Die Eingaben variieren in jeder Richtung (sie sind verrauscht), sodass es keine gibt, in der sich Gewichte verstecken ließen; r muss 0 sein.</translation>
    </message>
    <message>
        <source>The distances are %1 × %2; they must be square.</source>
        <translation>Die Abstände sind %1 × %2; sie müssen quadratisch sein.</translation>
    </message>
    <message>
        <source>Loops are looked for among at most %1 points; here are %2. Take landmarks of them.</source>
        <translation>Schleifen werden unter höchstens %1 Punkten gesucht; hier sind es %2. Landmarken davon nehmen.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the distances is %3. Distances are symmetric, not negative, and 0 from a point to itself.</source>
        <translation>Zeile %1, Spalte %2 der Abstände ist %3. Abstände sind symmetrisch, nicht negativ und von einem Punkt zu sich selbst 0.</translation>
    </message>
    <message>
        <source>Cohomology is computed modulo a prime from 2 to %1, up to dimension 2; asked for were %2 and dimension %3.</source>
        <translation>Kohomologie wird modulo einer Primzahl von 2 bis %1 berechnet, bis Dimension 2; verlangt waren %2 und Dimension %3.</translation>
    </message>
    <message>
        <source>Training diverged at step %1 with the learning rate %2; the weights are back at epoch %3, step %4. Choose a smaller learning rate.</source>
        <translation>Das Training ist bei Schritt %1 mit der Lernrate %2 divergiert; die Gewichte sind wieder bei Epoche %3, Schritt %4. Eine kleinere Lernrate wählen.</translation>
    </message>
    <message>
        <source>The weights do not have the shape of the network.</source>
        <translation>Die Gewichte haben nicht die Form des Netzes.</translation>
    </message>
    <message>
        <source>The stored training does not fit its experiment (other sizes or damaged values).</source>
        <translation>Das gespeicherte Training passt nicht zu seinem Experiment (andere Größen oder beschädigte Werte).</translation>
    </message>
    <message>
        <source>%1: names no weights; for figures of a training name its session.</source>
        <translation>%1: nennt keine Gewichte; für Abbildungen eines Trainings dessen Sitzung nennen.</translation>
    </message>
    <message>
        <source>%1: its weights cannot be embedded: %2 The figures that need no embedding are written.</source>
        <translation>%1: Die Gewichte lassen sich nicht einbetten: %2 Die Abbildungen, die keine Einbettung brauchen, sind geschrieben.</translation>
    </message>
    <message>
        <source>%1: figures are .png, .svg or .pdf; &apos;%2&apos; is none of these.</source>
        <translation>%1: Abbildungen sind .png, .svg oder .pdf; „%2“ ist nichts davon.</translation>
    </message>
    <message>
        <source>%1: could not be written; is the disk full?</source>
        <translation>%1: konnte nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>A film of the training needs a training with earlier moments; train first.</source>
        <translation>Ein Film des Trainings braucht ein Training mit früheren Zeitpunkten; erst trainieren.</translation>
    </message>
    <message>
        <source>%1: could not be put in place; may this folder be written to?</source>
        <translation>%1: konnte nicht an seinen Platz gebracht werden; darf in diesen Ordner geschrieben werden?</translation>
    </message>
    <message>
        <source>%1: ffmpeg could not make it. Is the disk full? A folder of pictures can be made without ffmpeg.</source>
        <translation>%1: ffmpeg konnte den Film nicht machen. Ist der Datenträger voll? Ein Ordner mit Bildern geht ohne ffmpeg.</translation>
    </message>
    <message>
        <source>MP4 and GIF need ffmpeg, which is not installed; a folder of pictures can be made.</source>
        <translation>MP4 und GIF brauchen ffmpeg, das nicht installiert ist; ein Ordner mit Bildern geht.</translation>
    </message>
    <message>
        <source>%1: exists already; choose another name.</source>
        <translation>%1: gibt es schon; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1: cannot be written to.</source>
        <translation>%1: Dorthin kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>there is no title (a line that starts with &apos;# &apos;).</source>
        <translation>es gibt keinen Titel (eine Zeile, die mit &apos;# &apos; beginnt).</translation>
    </message>
    <message>
        <source>there are no steps (lines that start with &apos;## &apos;).</source>
        <translation>es gibt keine Schritte (Zeilen, die mit &apos;## &apos; beginnen).</translation>
    </message>
    <message>
        <source>lessons show no pictures (&apos;![&apos;) but those of the window.</source>
        <translation>Lektionen zeigen keine Bilder (&apos;![&apos;) außer denen des Fensters.</translation>
    </message>
    <message>
        <source>there is a title already; steps start with &apos;## &apos;.</source>
        <translation>es gibt schon einen Titel; Schritte beginnen mit &apos;## &apos;.</translation>
    </message>
    <message>
        <source>text stands before the first step.</source>
        <translation>vor dem ersten Schritt steht Text.</translation>
    </message>
    <message>
        <source>before the first step &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>vor dem ersten Schritt ist „%1“ nicht bekannt; erlaubt: %2.</translation>
    </message>
    <message>
        <source>in a step &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>in einem Schritt ist „%1“ nicht bekannt; erlaubt: %2.</translation>
    </message>
    <message>
        <source>@objective says what a learner can do afterwards.</source>
        <translation>@objective sagt, was man danach kann.</translation>
    </message>
    <message>
        <source>the minutes &apos;%1&apos; are not a whole number from 1 to %2.</source>
        <translation>die Minuten „%1“ sind keine ganze Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>@needs says what has to be known before.</source>
        <translation>@needs sagt, was man vorher wissen muss.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no parameter that a lesson can set; weightscape-cli schema lists them.</source>
        <translation>„%1“ ist kein Parameter, den eine Lektion setzen kann; weightscape-cli schema nennt sie.</translation>
    </message>
    <message>
        <source>%1 stands before @do: it would take away what was asked about.</source>
        <translation>%1 steht vor @do: Es nähme weg, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>the wiring &apos;%1&apos; is not one of 1 to %2.</source>
        <translation>die Verschaltung „%1“ ist keine von 1 bis %2.</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>die Ansicht „%1“ ist nicht bekannt; erlaubt: %2.</translation>
    </message>
    <message>
        <source>the control &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>das Bedienelement „%1“ ist nicht bekannt; erlaubt: %2.</translation>
    </message>
    <message>
        <source>the outcome &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>das Ergebnis „%1“ ist nicht bekannt; erlaubt: %2.</translation>
    </message>
    <message>
        <source>a step asks one question; this one has asked already.</source>
        <translation>ein Schritt stellt eine Frage; dieser hat schon gefragt.</translation>
    </message>
    <message>
        <source>the kind of question &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>die Art der Frage „%1“ ist nicht bekannt; erlaubt: %2.</translation>
    </message>
    <message>
        <source>the question is missing after &apos;@ask %1&apos;.</source>
        <translation>nach &apos;@ask %1&apos; fehlt die Frage.</translation>
    </message>
    <message>
        <source>an option needs words.</source>
        <translation>eine Antwortmöglichkeit braucht Worte.</translation>
    </message>
    <message>
        <source>@option belongs to &apos;@ask choice&apos;, which stands before it.</source>
        <translation>@option gehört zu &apos;@ask choice&apos;, das davor steht.</translation>
    </message>
    <message>
        <source>@answer belongs to @ask, which stands before it.</source>
        <translation>@answer gehört zu @ask, das davor steht.</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos; is not the number of an option, 1 to %2, which stand before it.</source>
        <translation>die Antwort „%1“ ist nicht die Nummer einer Antwortmöglichkeit, 1 bis %2, die davor stehen.</translation>
    </message>
    <message>
        <source>the shape &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>die Form „%1“ ist nicht bekannt; erlaubt: %2.</translation>
    </message>
    <message>
        <source>the curve &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>die Kurve „%1“ ist nicht bekannt; erlaubt: %2.</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos; is not a λ/s₁ from 0 to 2, nor two of them, the smaller first.</source>
        <translation>die Antwort „%1“ ist kein λ/s₁ von 0 bis 2 und auch nicht zwei davon, das kleinere zuerst.</translation>
    </message>
    <message>
        <source>a choice needs at least two lines @option.</source>
        <translation>eine Auswahl braucht mindestens zwei Zeilen @option.</translation>
    </message>
    <message>
        <source>the question has no line @answer.</source>
        <translation>die Frage hat keine Zeile @answer.</translation>
    </message>
    <message>
        <source>the curve &apos;%1&apos; comes with &apos;@check %2&apos;.</source>
        <translation>die Kurve „%1“ kommt mit &apos;@check %2&apos;.</translation>
    </message>
    <message>
        <source>There is no lesson %1.</source>
        <translation>Es gibt keine Lektion %1.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8, as lessons are.</source>
        <translation>%1 ist kein Text in UTF-8, wie Lektionen es sind.</translation>
    </message>
    <message>
        <source>%1: there is no such group; there are %2.</source>
        <translation>%1: Diese Gruppe gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>--color-by: &apos;%1&apos; is nothing to colour by; there are: %2.</source>
        <translation>--color-by: Nach „%1“ lässt sich nicht färben; es gibt: %2.</translation>
    </message>
    <message>
        <source>Weights of one&apos;s own are not trained.</source>
        <translation>Eigene Gewichte werden nicht trainiert.</translation>
    </message>
    <message>
        <source>Memory is full.</source>
        <translation>Der Speicher ist voll.</translation>
    </message>
    <message>
        <source>cannot be read; the file is damaged (perhaps cut off).</source>
        <translation>kann nicht gelesen werden; die Datei ist beschädigt (vielleicht abgeschnitten).</translation>
    </message>
    <message>
        <source>is cut off within its header.</source>
        <translation>ist in ihrem Kopf abgeschnitten.</translation>
    </message>
    <message>
        <source>ends within a variable; it is cut off or damaged.</source>
        <translation>endet in einer Variablen; die Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>is a damaged MATLAB file.</source>
        <translation>ist eine beschädigte MATLAB-Datei.</translation>
    </message>
    <message>
        <source>is not in the file.</source>
        <translation>ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>is larger than the memory of this machine.</source>
        <translation>ist größer als der Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>is asked of a MATLAB file, which holds matrices alone.</source>
        <translation>wird von einer MATLAB-Datei verlangt, die nur Matrizen enthält.</translation>
    </message>
    <message>
        <source>is a link out of the file, which is not followed.</source>
        <translation>ist ein Link aus der Datei hinaus, dem nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>is reached by more than 16 links, perhaps in a circle, which are not followed.</source>
        <translation>wird über mehr als 16 Links erreicht, vielleicht im Kreis, denen nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>is a sparse matrix whose parts do not fit each other; it is damaged.</source>
        <translation>ist eine dünn besetzte Matrix, deren Teile nicht zueinander passen; sie ist beschädigt.</translation>
    </message>
    <message>
        <source>is a sparse matrix whose entries lie outside of it; it is damaged.</source>
        <translation>ist eine dünn besetzte Matrix, deren Einträge außerhalb liegen; sie ist beschädigt.</translation>
    </message>
    <message>
        <source>is no HDF5 file, or a damaged one.</source>
        <translation>ist keine HDF5-Datei oder eine beschädigte.</translation>
    </message>
    <message>
        <source>is a damaged HDF5 file (perhaps cut off).</source>
        <translation>ist eine beschädigte HDF5-Datei (vielleicht abgeschnitten).</translation>
    </message>
    <message>
        <source>is no dataset, or is damaged.</source>
        <translation>ist kein Datensatz oder ist beschädigt.</translation>
    </message>
    <message>
        <source>its data are stored in another file, which is not opened.</source>
        <translation>die Daten liegen in einer anderen Datei, die nicht geöffnet wird.</translation>
    </message>
    <message>
        <source>is an empty matrix of MATLAB; it needs at least one row and one column.</source>
        <translation>ist eine leere Matrix von MATLAB; nötig sind mindestens eine Zeile und eine Spalte.</translation>
    </message>
    <message>
        <source>does not hold numbers.</source>
        <translation>enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>is stored in pieces that need more memory than this machine may give.</source>
        <translation>ist in Stücken gespeichert, die mehr Speicher brauchen, als dieser Rechner geben darf.</translation>
    </message>
    <message>
        <source>is no text of fixed length up to 64 MiB.</source>
        <translation>ist kein Text fester Länge bis 64 MiB.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>is not one text of fixed length.</source>
        <translation>ist kein einzelner Text fester Länge.</translation>
    </message>
    <message>
        <source>is not one whole number.</source>
        <translation>ist keine einzelne ganze Zahl.</translation>
    </message>
    <message>
        <source>does not hold whole numbers.</source>
        <translation>enthält keine ganzen Zahlen.</translation>
    </message>
    <message>
        <source>was asked for in a way that is not known.</source>
        <translation>wurde auf eine Weise verlangt, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>%1 is empty; a lesson begins with its title (a line that starts with &apos;# &apos;).</source>
        <translation>%1 ist leer; eine Lektion beginnt mit ihrem Titel (einer Zeile, die mit &apos;# &apos; beginnt).</translation>
    </message>
    <message>
        <source>there is a byte 0, which no text has; save the lesson as text in UTF-8.</source>
        <translation>es kommt ein Byte 0 vor, das kein Text hat; die Lektion als Text in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>%1: holds a control character, which a terminal would act on; rename it.</source>
        <translation>%1: enthält ein Steuerzeichen, auf das ein Terminal reagieren würde; umbenennen.</translation>
    </message>
    <message>
        <source>%1: byte %2 is a control character (a line end, perhaps); allowed is text without them.</source>
        <translation>%1: Byte %2 ist ein Steuerzeichen (vielleicht ein Zeilenende); erlaubt ist Text ohne solche.</translation>
    </message>
    <message>
        <source>%1: is not UTF-8; allowed is text in UTF-8.</source>
        <translation>%1: ist kein UTF-8; erlaubt ist Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not allowed; behind a percent sign stand two digits from 0 to F.</source>
        <translation>%1: „%2“ ist nicht erlaubt; hinter einem Prozentzeichen stehen zwei Ziffern von 0 bis F.</translation>
    </message>
    <message>
        <source>%1: a link names no file, so that nobody reads or writes one by opening it; share the experiment as a command, or save the session and pass on that.</source>
        <translation>%1: Ein Link nennt keine Datei, damit niemand durch Öffnen eine liest oder schreibt; das Experiment als Befehl weitergeben, oder die Sitzung speichern und diese weitergeben.</translation>
    </message>
    <message>
        <source>The link, hide: &apos;%1&apos; stands there twice; once is enough.</source>
        <translation>Der Link, hide: „%1“ steht zweimal da; einmal genügt.</translation>
    </message>
    <message>
        <source>The link says no version; it begins with %1.</source>
        <translation>Der Link nennt keine Version; er beginnt mit %1.</translation>
    </message>
    <message>
        <source>The link, v: &apos;%1&apos; is not known; this version (%2) opens links of version %3.</source>
        <translation>Der Link, v: „%1“ ist nicht bekannt; diese Version (%2) öffnet Links der Version %3.</translation>
    </message>
    <message>
        <source>The link, &apos;%1&apos;: unknown key; it takes v, preset, hide and the paths of parameters, such as objective.l2.</source>
        <translation>Der Link, „%1“: unbekannter Schlüssel; er nimmt v, preset, hide und die Pfade von Parametern, etwa objective.l2.</translation>
    </message>
    <message>
        <source>The link would have %1 bytes; allowed are up to %2. Share the experiment as a file.</source>
        <translation>Der Link hätte %1 Bytes; erlaubt sind bis zu %2. Das Experiment als Datei weitergeben.</translation>
    </message>
    <message>
        <source>The link has %1 bytes; allowed are up to %2. Share the experiment as a file.</source>
        <translation>Der Link hat %1 Bytes; erlaubt sind bis zu %2. Das Experiment als Datei weitergeben.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Der Link</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no link of Weightscape; one begins with %2.</source>
        <translation>„%1“ ist kein Link von Weightscape; ein solcher beginnt mit %2.</translation>
    </message>
    <message>
        <source>The link, a key</source>
        <translation>Der Link, ein Schlüssel</translation>
    </message>
    <message>
        <source>The link: &apos;%1&apos; is not of the form key=value; such pairs stand there with &amp; between them.</source>
        <translation>Der Link: „%1“ hat nicht die Form Schlüssel=Wert; solche Paare stehen da, mit &amp; dazwischen.</translation>
    </message>
    <message>
        <source>The link, &apos;%1&apos;</source>
        <translation>Der Link, „%1“</translation>
    </message>
    <message>
        <source>%1: stands there twice; give it once.</source>
        <translation>%1: steht zweimal da; es einmal angeben.</translation>
    </message>
    <message>
        <source>The link names no preset; it begins with %1.</source>
        <translation>Der Link nennt keine Voreinstellung; er beginnt mit %1.</translation>
    </message>
    <message>
        <source>angle from the wiring</source>
        <translation>Winkel aus Verschaltung</translation>
    </message>
    <message>
        <source>angle %1 from the wiring</source>
        <translation>Winkel %1 aus Verschaltung</translation>
    </message>
    <message>
        <source>share of neighbours that stay</source>
        <translation>Anteil bleibender Nachbarn</translation>
    </message>
    <message>
        <source>component, largest first</source>
        <translation>Komponente, größte zuerst</translation>
    </message>
    <message>
        <source>norm of the input weights</source>
        <translation>Norm der Eingangsgewichte</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>earlier moments of so many neurons are left out</source>
        <translation>frühere Zeitpunkte so vieler Neuronen fehlen</translation>
    </message>
    <message>
        <source>%1 of %2 neurons are drawn, so that the page stays small</source>
        <translation>%1 von %2 Neuronen sind gezeichnet, damit die Seite klein bleibt</translation>
    </message>
    <message>
        <source>The wiring in three dimensions; a point is a neuron</source>
        <translation>Die Verschaltung in drei Dimensionen; ein Punkt ist ein Neuron</translation>
    </message>
    <message>
        <source>Drag to turn, wheel or two fingers to zoom. Keys: arrows turn, + and − zoom, N and P go from neuron to neuron, Home turns back.</source>
        <translation>Ziehen dreht, Rad oder zwei Finger vergrößern. Tasten: Pfeile drehen, + und − vergrößern und verkleinern, N und P gehen von Neuron zu Neuron, Pos1 dreht zurück.</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>Ausgangsansicht</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>Zeitpunkt des Trainings</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Finished run</source>
        <translation>Fertiger Lauf</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>What the wiring shows</source>
        <translation>Was die Verschaltung zeigt</translation>
    </message>
    <message>
        <source>From the weights alone</source>
        <translation>Aus den Gewichten allein</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Over the runs</source>
        <translation>Über die Läufe</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>Trainingsfehler</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>Validierungsfehler</translation>
    </message>
    <message>
        <source>J, all terms</source>
        <translation>J, alle Terme</translation>
    </message>
    <message>
        <source>epoch, logarithmic</source>
        <translation>Epoche, logarithmisch</translation>
    </message>
    <message>
        <source>variance explained</source>
        <translation>erklärte Varianz</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>Lizenz der Daten</translation>
    </message>
    <message>
        <source>Made with Weightscape %1. This page holds all that it shows and asks nobody for anything.</source>
        <translation>Erstellt mit Weightscape %1. Diese Seite enthält alles, was sie zeigt, und fragt niemanden um etwas.</translation>
    </message>
    <message>
        <source>Save the coordinates as CSV</source>
        <translation>Koordinaten als CSV speichern</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>Komponente %1</translation>
    </message>
    <message>
        <source>Without JavaScript the picture stands still; all words are here.</source>
        <translation>Ohne JavaScript steht das Bild still; alle Worte sind da.</translation>
    </message>
    <message>
        <source>This browser has no WebGL, so that the picture stands still.</source>
        <translation>Dieser Browser hat kein WebGL, deshalb steht das Bild still.</translation>
    </message>
    <message>
        <source>0 and 1 are the same</source>
        <translation>0 und 1 sind dasselbe</translation>
    </message>
    <message>
        <source>piece %1, %2 neurons</source>
        <translation>Stück %1, %2 Neuronen</translation>
    </message>
    <message>
        <source>weights of the file &apos;%1&apos;</source>
        <translation>Gewichte der Datei &apos;%1&apos;</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>verborgene Einheiten</translation>
    </message>
    <message>
        <source>λ / s₁</source>
        <translation>λ / s₁</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>activity of the file &apos;%1&apos;</source>
        <translation>Aktivität der Datei &apos;%1&apos;</translation>
    </message>
    <message>
        <source>neighbours k</source>
        <translation>Nachbarn k</translation>
    </message>
    <message>
        <source>the run with &apos;%1&apos; = &apos;%2&apos; and seed %3 failed and is left out</source>
        <translation>der Lauf mit &apos;%1&apos; = &apos;%2&apos; und Seed %3 ist fehlgeschlagen und fehlt</translation>
    </message>
    <message>
        <source>the run with &apos;%1&apos; = &apos;%2&apos; and seed %3 cannot be read and is left out</source>
        <translation>der Lauf mit &apos;%1&apos; = &apos;%2&apos; und Seed %3 ist nicht lesbar und fehlt</translation>
    </message>
    <message>
        <source>%1 runs have another number of neurons and are left out</source>
        <translation>%1 Läufe haben eine andere Zahl von Neuronen und fehlen</translation>
    </message>
    <message>
        <source>finished runs</source>
        <translation>fertige Läufe</translation>
    </message>
    <message>
        <source>--language: &apos;%1&apos; is not allowed; it takes %2.</source>
        <translation>--language: &apos;%1&apos; ist nicht erlaubt; erlaubt sind %2.</translation>
    </message>
    <message>
        <source>--out: the name is empty; name a file, like ring.html.</source>
        <translation>--out: Der Name ist leer; eine Datei nennen, etwa ring.html.</translation>
    </message>
    <message>
        <source>%1: there is no folder %2; make it first.</source>
        <translation>%1: Es gibt keinen Ordner %2; ihn zuerst anlegen.</translation>
    </message>
    <message>
        <source>%1: the folder %2 may not be written to; choose another one.</source>
        <translation>%1: In den Ordner %2 darf nicht geschrieben werden; einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1: is a folder; name a file, like %2.</source>
        <translation>%1: ist ein Ordner; eine Datei nennen, etwa %2.</translation>
    </message>
    <message>
        <source>%1: exists already; choose another name, or --force to replace a page that Weightscape wrote.</source>
        <translation>%1: gibt es schon; einen anderen Namen wählen, oder --force, um eine Seite zu ersetzen, die Weightscape geschrieben hat.</translation>
    </message>
    <message>
        <source>%1: is no page of Weightscape&apos;s, or was changed since, so that it is not replaced; choose another name.</source>
        <translation>%1: ist keine Seite von Weightscape oder wurde seitdem geändert und wird deshalb nicht ersetzt; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The page has no part &apos;%1&apos;.</source>
        <translation>Die Seite hat keinen Teil &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The page would have %1 bytes, and %2 are allowed; shorten its description, or sweep over fewer values.</source>
        <translation>Die Seite hätte %1 Bytes, erlaubt sind %2; die Beschreibung kürzen oder über weniger Werte gehen.</translation>
    </message>
    <message>
        <source>The page has no word for &apos;%1&apos;.</source>
        <translation>Die Seite hat kein Wort für &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The wiring could not be drawn, so that there is no page of it: %1</source>
        <translation>Die Verschaltung ließ sich nicht zeichnen, deshalb gibt es keine Seite von ihr: %1</translation>
    </message>
    <message>
        <source>%1: holds weights of %2 neurons, and embedding.npy has %3 points.</source>
        <translation>%1: enthält Gewichte von %2 Neuronen, embedding.npy hat aber %3 Punkte.</translation>
    </message>
    <message>
        <source>%1: has %2 numbers, and embedding.npy %3 points.</source>
        <translation>%1: hat %2 Zahlen, embedding.npy aber %3 Punkte.</translation>
    </message>
    <message>
        <source>%1: %2 is no number of a component.</source>
        <translation>%1: %2 ist keine Nummer einer Komponente.</translation>
    </message>
    <message>
        <source>%1: none of its runs can be read.</source>
        <translation>%1: Keiner der Läufe ist lesbar.</translation>
    </message>
    <message>
        <source>%1: none of its runs can be read; the first: %2</source>
        <translation>%1: Keiner der Läufe ist lesbar; der erste: %2</translation>
    </message>
    <message>
        <source>The sweep has no finished run, so that there is no page of it.</source>
        <translation>Der Sweep hat keinen fertigen Lauf, deshalb gibt es keine Seite von ihm.</translation>
    </message>
    <message>
        <source>The sweep has no finished run to show.</source>
        <translation>Der Sweep hat keinen fertigen Lauf zu zeigen.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not allowed; it takes %3.</source>
        <translation>%1: „%2“ ist nicht erlaubt; möglich ist %3.</translation>
    </message>
    <message>
        <source>--null degrees: of a network&apos;s weights the units are shuffled over the neurons (--null units); --null shift asks for the shape of the activity it was trained on.</source>
        <translation>--null degrees: Von den Gewichten eines Netzes werden die Einheiten über die Neuronen gemischt (--null units); --null shift fragt nach der Form der Aktivität, mit der es trainiert wurde.</translation>
    </message>
    <message>
        <source>weights: the entry in row %1, column %2 is NaN or infinite; all must be finite numbers.</source>
        <translation>weights: Der Eintrag in Zeile %1, Spalte %2 ist NaN oder unendlich; alle müssen endliche Zahlen sein.</translation>
    </message>
    <message>
        <source>names: there are %1 of %2 points; give one a point.</source>
        <translation>names: Es gibt %1 für %2 Punkte; nötig ist einer je Punkt.</translation>
    </message>
    <message>
        <source>%1, values: is not one list for each parameter of over.</source>
        <translation>%1, values: enthält nicht zu jedem Parameter von over eine Liste.</translation>
    </message>
    <message>
        <source>sweep: %1 changes nothing with the other settings as they are; sweep something else, or set what it needs.</source>
        <translation>sweep: %1 ändert bei den übrigen Einstellungen nichts; etwas anderes variieren oder einstellen, was es braucht.</translation>
    </message>
    <message>
        <source>sweep: with %1=%2 %3 changes nothing: the two exclude each other. Sweep one of them, or leave that value out.</source>
        <translation>sweep: Mit %1=%2 ändert %3 nichts: Die beiden schließen sich aus. Nur einen davon variieren oder diesen Wert weglassen.</translation>
    </message>
    <message>
        <source>sweep: %1 parameters cannot be swept; it takes one or two.</source>
        <translation>sweep: %1 Parameter lassen sich nicht variieren; erlaubt sind einer oder zwei.</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>sweep: %1 stands there twice; sweep over two different ones.</source>
        <translation>sweep: %1 steht zweimal da; zwei verschiedene Parameter variieren.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not of the form path=value,value,….</source>
        <translation>%1: „%2“ hat nicht die Form Pfad=Wert,Wert,….</translation>
    </message>
    <message>
        <source>%1: is missing.</source>
        <translation>%1: fehlt.</translation>
    </message>
    <message>
        <source>%1: does not fit the experiment of its sweep; it is damaged.</source>
        <translation>%1: passt nicht zum Experiment des Sweeps; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no verdict; the file is damaged.</source>
        <translation>%1: „%2“ ist kein Urteil; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: is not what was written there.</source>
        <translation>%1: ist nicht, was dort geschrieben wurde.</translation>
    </message>
    <message>
        <source>The sweep goes over %1 and %2; a page is of a sweep over one parameter.</source>
        <translation>Der Sweep geht über %1 und %2; eine Seite gibt es von einem Sweep über einen Parameter.</translation>
    </message>
    <message>
        <source>%1: holds neither session.wscape nor sweep.json; name a session, or a folder that `weightscape-cli run` or `sweep` wrote.</source>
        <translation>%1: enthält weder session.wscape noch sweep.json; eine Sitzung nennen oder einen Ordner, den `weightscape-cli run` oder `sweep` geschrieben hat.</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Wiederfindung</translation>
    </message>
    <message>
        <source>sweep: %1 and %2 are the same value of %3; leave one of them out.</source>
        <translation>Sweep: %1 und %2 sind derselbe Wert von %3; einen davon weglassen.</translation>
    </message>
    <message>
        <source>sweep: %1 cannot be swept; it takes a number, a choice or a switch of the experiment, like objective.l2, data.noise or network.hidden (`weightscape-cli schema` lists all).</source>
        <translation>Sweep: über %1 geht kein Sweep; es braucht eine Zahl, eine Auswahl oder einen Schalter des Experiments, etwa objective.l2, data.noise oder network.hidden (`weightscape-cli schema` nennt alle).</translation>
    </message>
    <message>
        <source>sweep, with %1: %2</source>
        <translation>Sweep, mit %1: %2</translation>
    </message>
    <message>
        <source>%1: says another %2 than its row in results.csv.</source>
        <translation>%1: nennt ein anderes %2 als die Zeile in results.csv.</translation>
    </message>
    <message>
        <source>%1: is missing, so that nothing says whether the runs beside it are what was written; copy it too, or run that sweep or shard again.</source>
        <translation>%1: fehlt, so dass nichts sagt, ob die Läufe daneben noch sind, was geschrieben wurde; die Datei mitkopieren oder diesen Sweep oder Teil noch einmal rechnen.</translation>
    </message>
    <message>
        <source>%1: is not what was written there; run that sweep or shard again with --extend.</source>
        <translation>%1: ist nicht, was dort geschrieben wurde; diesen Sweep oder Teil mit --extend noch einmal rechnen.</translation>
    </message>
    <message>
        <source>%1 It belongs to the run of %2 with seed %3; run that sweep or shard again with --extend.</source>
        <translation>%1 Das gehört zum Lauf von %2 mit Seed %3; diesen Sweep oder Teil mit --extend noch einmal rechnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of %2</source>
        <translation>&apos;%1&apos; ist kein Wert von %2</translation>
    </message>
    <message>
        <source>it is not the row of this run</source>
        <translation>es ist nicht die Zeile dieses Laufs</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>sie steht zweimal da</translation>
    </message>
    <message>
        <source>%1, line %2: %3; it is damaged.</source>
        <translation>%1, Zeile %2: %3; sie ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: is damaged.</source>
        <translation>%1: ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: has no row of the run in %2.</source>
        <translation>%1: hat keine Zeile für den Lauf in %2.</translation>
    </message>
    <message>
        <source>%1: the largest value is %2; without data.normalize it must lie between 10⁻¹⁵ and 10¹⁵. Switch data.normalize on, or divide the values first.</source>
        <translation>%1: Der größte Wert ist %2; ohne data.normalize muss er zwischen 10⁻¹⁵ und 10¹⁵ liegen. data.normalize einschalten oder die Werte vorher teilen.</translation>
    </message>
    <message>
        <source>The weights reach %1; their distances are squared, for which the largest must lie between 10⁻¹⁴⁰ and 10¹⁴⁰. Multiply all of them by the same factor first.</source>
        <translation>Die Gewichte reichen bis %1; ihre Abstände werden quadriert, wofür das größte zwischen 10⁻¹⁴⁰ und 10¹⁴⁰ liegen muss. Vorher alle mit demselben Faktor multiplizieren.</translation>
    </message>
    <message>
        <source>Unpinning</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pinning</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Same without λ</source>
        <translation>Dasselbe ohne λ</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>Wiederhergestellte Arbeit</translation>
    </message>
    <message>
        <source>The link, hide: &apos;%1&apos; is no part of the window; it takes %2, with commas between them.</source>
        <translation>Der Link, hide: „%1“ ist kein Teil des Fensters; erlaubt sind %2, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>The link would need about %1 GiB of memory, and this machine has %2; a link may take a quarter of it. Open one with smaller sizes (network.hidden, data.samples) and set them by hand.</source>
        <translation>Der Link brauchte etwa %1 GiB Speicher, und dieser Rechner hat %2; ein Link darf ein Viertel davon nehmen. Einen mit kleineren Größen öffnen (network.hidden, data.samples) und sie von Hand einstellen.</translation>
    </message>
    <message>
        <source>; write it without the percent sign, as 0.5 of 50 %</source>
        <translation>; ohne Prozentzeichen schreiben, statt 50 % etwa 0,5</translation>
    </message>
    <message>
        <source>; write it without brackets, and a negative number with a minus</source>
        <translation>; ohne Klammern schreiben, eine negative Zahl mit Minuszeichen</translation>
    </message>
    <message>
        <source>holds whole numbers beyond 9007199254740992 (2^53), about %1, which would lose their last digits. Are they the numbers of neurons? Where they may be rounded, save them as float64: array.astype(float).</source>
        <translation>enthält ganze Zahlen jenseits von 9007199254740992 (2^53), etwa %1, deren letzte Stellen verloren gingen. Sind es Nummern von Neuronen? Wo sie gerundet werden dürfen, als float64 speichern: array.astype(float).</translation>
    </message>
    <message>
        <source>there is no timeline: whoever made this page left it out</source>
        <translation>es gibt keine Zeitleiste: Wer diese Seite gemacht hat, hat sie weggelassen</translation>
    </message>
    <message>
        <source>there is no timeline: this run kept no earlier moments of its training</source>
        <translation>es gibt keine Zeitleiste: Dieser Lauf hat keine früheren Zeitpunkte seines Trainings behalten</translation>
    </message>
    <message>
        <source>there is no timeline: the earlier moments of this training have no picture</source>
        <translation>es gibt keine Zeitleiste: Die früheren Zeitpunkte dieses Trainings haben kein Bild</translation>
    </message>
    <message>
        <source>cannot be read here: files of this kind are opened by way of /proc, which is not mounted; mount it (mount -t proc proc /proc).</source>
        <translation>kann hier nicht gelesen werden: Dateien dieser Art werden über /proc geöffnet, das nicht eingehängt ist; es lässt sich einhängen (mount -t proc proc /proc).</translation>
    </message>
    <message>
        <source>%1: an item of a list is named by a point and its number: %2.</source>
        <translation>%1: Einen Eintrag einer Liste nennt man mit einem Punkt und seiner Nummer: %2.</translation>
    </message>
    <message>
        <source>%1: is a folder without an experiment.json, so that it holds no run.</source>
        <translation>%1: ist ein Ordner ohne experiment.json, enthält also keinen Lauf.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a seed; it takes whole numbers from 0 to %3, like 1..5 or 1,2,7.</source>
        <translation>%1: „%2“ ist kein Seed; erlaubt sind ganze Zahlen von 0 bis %3, wie 1..5 oder 1,2,7.</translation>
    </message>
    <message>
        <source>sweep: %1 stands twice among the %2; leave one of the two out.</source>
        <translation>sweep: %1 steht zweimal da (%2); eines der beiden weglassen.</translation>
    </message>
    <message>
        <source>The name of the file is empty; name one.</source>
        <translation>Der Name der Datei ist leer; eine Datei nennen.</translation>
    </message>
    <message>
        <source>%1: may not be read; allow it, or ask whose it is.</source>
        <translation>%1: darf nicht gelesen werden; das Lesen erlauben oder fragen, wem es gehört.</translation>
    </message>
    <message>
        <source>%1: is a folder where a file is needed.</source>
        <translation>%1: ist ein Ordner, wo eine Datei nötig ist.</translation>
    </message>
    <message>
        <source>%1: is a pipe, a socket or a device where a file is needed.</source>
        <translation>%1: ist eine Pipe, ein Socket oder ein Gerät, wo eine Datei nötig ist.</translation>
    </message>
    <message>
        <source>%1: none of its runs has finished, so that there is no figure.</source>
        <translation>%1: Keiner der Läufe ist fertig, daher gibt es keine Abbildung.</translation>
    </message>
    <message>
        <source>%1: %2 of its runs cannot be read (%3); of the first: %4 The figures show the others.</source>
        <translation>%1: %2 der Läufe lassen sich nicht lesen (%3); zum ersten: %4 Die Abbildungen zeigen die übrigen.</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>%1, %2: is not a list; the file is damaged.</source>
        <translation>%1, %2: ist keine Liste; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: cannot be opened: it is a link to %2, where there is nothing.</source>
        <translation>%1: kann nicht geöffnet werden: es ist ein Verweis auf %2, und dort ist nichts.</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2 is a link to %3, where there is nothing.</source>
        <translation>%1: kann nicht geöffnet werden: %2 ist ein Verweis auf %3, und dort ist nichts.</translation>
    </message>
    <message>
        <source>%1: cannot be opened: there is no folder %2.</source>
        <translation>%1: kann nicht geöffnet werden: den Ordner %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2.</source>
        <translation>%1: kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>asks for more memory than is allowed; the file is damaged or too large.</source>
        <translation>verlangt mehr Speicher als erlaubt; die Datei ist beschädigt oder zu groß.</translation>
    </message>
    <message>
        <source>holds no matrix of numbers: %1. What is needed is real numbers in rows and columns: of complex ones the real part or the size, of more dimensions a slice, or array.reshape(len(array), -1).</source>
        <translation>enthält keine Matrix aus Zahlen: %1. Nötig sind reelle Zahlen in Zeilen und Spalten: von komplexen der Realteil oder der Betrag, von mehr Dimensionen eine Schicht oder array.reshape(len(array), -1).</translation>
    </message>
    <message>
        <source>says it has %1 bytes, which the %2 bytes of the file cannot hold; it is damaged.</source>
        <translation>hat nach eigener Angabe %1 Bytes, die in den %2 Bytes der Datei nicht Platz haben; sie ist beschädigt.</translation>
    </message>
    <message>
        <source>is a sparse matrix of %1 × %2 in a file of %3 bytes; it is damaged, or nearly all of it is 0. Keep the rows and columns that have entries.</source>
        <translation>ist eine dünn besetzte Matrix von %1 × %2 in einer Datei von %3 Bytes; sie ist beschädigt, oder fast alles darin ist 0. Nur die Zeilen und Spalten mit Einträgen behalten.</translation>
    </message>
    <message>
        <source>a matrix of complex numbers</source>
        <translation>eine Matrix aus komplexen Zahlen</translation>
    </message>
    <message>
        <source>a cell array</source>
        <translation>ein Zellen-Array</translation>
    </message>
    <message>
        <source>a structure</source>
        <translation>eine Struktur</translation>
    </message>
    <message>
        <source>an object or a function</source>
        <translation>ein Objekt oder eine Funktion</translation>
    </message>
    <message>
        <source>an array of %1 dimensions</source>
        <translation>ein Array mit %1 Dimensionen</translation>
    </message>
    <message>
        <source>is %1, which is not read. In MATLAB: W = double(full(...)); save it alone.</source>
        <translation>ist %1, und das wird nicht gelesen. In MATLAB: W = double(full(...)), und nur W speichern.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>is compressed by a filter that this program has not (%1); store it with gzip or without compression.</source>
        <translation>ist mit einem Filter gepackt, den dieses Programm nicht hat (%1); mit gzip oder ungepackt speichern.</translation>
    </message>
    <message>
        <source>says it has %1 bytes, but none are stored.</source>
        <translation>hat nach eigener Angabe %1 Bytes, aber gespeichert sind keine.</translation>
    </message>
    <message>
        <source>says that %1 bytes are stored, but the whole file has %2; it is damaged.</source>
        <translation>gibt an, dass %1 Bytes gespeichert sind, aber die ganze Datei hat %2; sie ist beschädigt.</translation>
    </message>
    <message>
        <source>says it has %1 bytes, which the %2 bytes that are stored cannot hold.</source>
        <translation>hat nach eigener Angabe %1 Bytes, die in den %2 gespeicherten nicht Platz haben.</translation>
    </message>
    <message>
        <source>has %1 dimensions; allowed are one or two.</source>
        <translation>hat %1 Dimensionen; erlaubt sind eine oder zwei.</translation>
    </message>
    <message>
        <source>has %1 × %2 numbers, which need more memory than this machine may give.</source>
        <translation>hat %1 × %2 Zahlen, die mehr Speicher brauchen, als dieser Rechner geben darf.</translation>
    </message>
    <message>
        <source>holds more than %1 datasets; name the one.</source>
        <translation>enthält mehr als %1 Datensätze; den einen nennen.</translation>
    </message>
    <message>
        <source>%1 holds complex numbers</source>
        <translation>%1 enthält komplexe Zahlen</translation>
    </message>
    <message>
        <source>%1 holds records of several fields</source>
        <translation>%1 enthält Datensätze aus mehreren Feldern</translation>
    </message>
    <message>
        <source>%1 holds no numbers</source>
        <translation>%1 enthält keine Zahlen</translation>
    </message>
    <message>
        <source>%1 is a single number</source>
        <translation>%1 ist eine einzelne Zahl</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions</source>
        <translation>%1 hat %2 Dimensionen</translation>
    </message>
    <message>
        <source>%1 is a sparse matrix of Octave; save full(%1)</source>
        <translation>%1 ist eine dünn besetzte Matrix von Octave; full(%1) speichern</translation>
    </message>
    <message>
        <source>its values are not those that were written there (their checksum is not that in its attribute sha256); the file is damaged, or was changed by another program.</source>
        <translation>seine Werte sind nicht die, die dort geschrieben wurden (ihre Prüfsumme ist nicht die im Attribut sha256); die Datei ist beschädigt oder wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>one piece with k = %1</source>
        <translation>ein Stück mit k = %1</translation>
    </message>
    <message>
        <source>one piece with k = %1 and %2 neurons apart from it</source>
        <translation>ein Stück mit k = %1 und %2 Neuronen abseits davon</translation>
    </message>
    <message>
        <source>%1 pieces with k = %2</source>
        <translation>%1 Stücke mit k = %2</translation>
    </message>
    <message>
        <source>%1 pieces with k = %2 and %3 neurons apart from them</source>
        <translation>%1 Stücke mit k = %2 und %3 Neuronen abseits davon</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is left out: the names of the rows are in &apos;%2&apos;</source>
        <translation>die Spalte „%1“ wird ausgelassen: Die Namen der Zeilen stehen in „%2“</translation>
    </message>
    <message>
        <source>%1, trained with λ before</source>
        <translation>%1, vorher mit λ trainiert</translation>
    </message>
    <message>
        <source>these weights were trained with a penalty before λ was 0; a restart trains them without one</source>
        <translation>diese Gewichte wurden mit Strafterm trainiert, bevor λ 0 war; ein Neustart trainiert sie ohne</translation>
    </message>
    <message>
        <source>these weights were trained with a penalty before λ was 0; a restart trains them without one · %1</source>
        <translation>diese Gewichte wurden mit Strafterm trainiert, bevor λ 0 war; ein Neustart trainiert sie ohne · %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows how hidden causes are written into weights.</source>
        <translation>Zeigt, wie verborgene Ursachen in Gewichte geschrieben werden.</translation>
    </message>
    <message>
        <source>Write every view of a session as PNG, SVG and PDF, and end; needs no display.</source>
        <translation>Jede Ansicht einer Sitzung als PNG, SVG und PDF schreiben und beenden; braucht keine Anzeige.</translation>
    </message>
    <message>
        <source>Start training at once.</source>
        <translation>Sofort mit dem Training beginnen.</translation>
    </message>
    <message>
        <source>Print &quot;painted&quot; with the first picture on the screen and each new verdict; for measurements.</source>
        <translation>Mit dem ersten Bild auf dem Bildschirm &quot;painted&quot; ausgeben und dann jedes neue Urteil; für Messungen.</translation>
    </message>
    <message>
        <source>With --figures: a table of labels of the neurons, joined by name; the points have the colours of its first column of texts.</source>
        <translation>Mit --figures: eine Tabelle mit Labels der Neuronen, nach Namen zugeordnet; die Punkte haben die Farben ihrer ersten Textspalte.</translation>
    </message>
    <message>
        <source>With --figures: what colours the points, as the window&apos;s list names it: component, weight norm, a column of the labels …</source>
        <translation>Mit --figures: wonach die Punkte gefärbt sind, so wie es in der Liste des Fensters heißt: Komponente, Gewichtsnorm, eine Spalte der Labels …</translation>
    </message>
    <message>
        <source>system, light, dark or contrast.</source>
        <translation>system, light, dark oder contrast.</translation>
    </message>
    <message>
        <source>A session (.wscape), an experiment (JSON), a matrix, the folder of a sweep, preset:NAME or a link; with --figures a session, the folder of a run or of a sweep, or weights of your own (a matrix, an edge list, or an experiment that names them).</source>
        <translation>Eine Sitzung (.wscape), ein Experiment (JSON), eine Matrix, der Ordner eines Sweeps, preset:NAME oder ein Link; mit --figures eine Sitzung, der Ordner eines Laufs oder eines Sweeps oder eigene Gewichte (eine Matrix, eine Kantenliste oder ein Experiment, das sie nennt).</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::Announcements</name>
    <message>
        <source>Opened: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 not selected</source>
        <translation>%1 nicht ausgewählt</translation>
    </message>
    <message>
        <source>%1 · selected</source>
        <translation>%1 · ausgewählt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Paused at epoch %1</source>
        <translation>Pausiert in Epoche %1</translation>
    </message>
    <message>
        <source>Settled at epoch %1</source>
        <translation>Ruht in Epoche %1</translation>
    </message>
    <message>
        <source>Finished at epoch %1</source>
        <translation>Fertig in Epoche %1</translation>
    </message>
    <message>
        <source>The training diverged</source>
        <translation>Das Training ist divergiert</translation>
    </message>
    <message>
        <source>The training was stopped by an error</source>
        <translation>Das Training wurde durch einen Fehler beendet</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ChoiceField</name>
    <message>
        <source>Makes this your answer; “Say so” commits to it</source>
        <translation>Macht dies zu Ihrer Antwort; „Festlegen“ legt sie fest</translation>
    </message>
    <message>
        <source>One hand less for: %1</source>
        <translation>Eine Hand weniger für: %1</translation>
    </message>
    <message>
        <source>One hand more for: %1</source>
        <translation>Eine Hand mehr für: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Counts hands; said is said once “Say so” is pressed</source>
        <translation>Zählt Hände; „Festlegen“ macht die Zählung endgültig</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::Columns</name>
    <message>
        <source>Column beside the wiring</source>
        <translation>Spalte neben der Verschaltung</translation>
    </message>
    <message>
        <source>Chooses what stands beside the wiring</source>
        <translation>Wählt, was neben der Verschaltung steht</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Drag to make the column wider; a click folds it (F7)</source>
        <translation>Ziehen macht die Spalte breiter; ein Klick klappt sie ein (F7)</translation>
    </message>
    <message>
        <source>Drag to make the column wider; a click folds it (F6)</source>
        <translation>Ziehen macht die Spalte breiter; ein Klick klappt sie ein (F6)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::CompareView</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1, Gruppe %2</translation>
    </message>
    <message>
        <source>auto (%1)</source>
        <translation>auto (%1)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What was different between the pinned runs and this one, and their scores</source>
        <translation>Worin sich die angehefteten Läufe von diesem unterscheiden, und ihre Kennzahlen</translation>
    </message>
    <message>
        <source>Pin a run (P), then change something and train again: both stand side by side, their cameras linked, and here is what was different and what came of it.</source>
        <translation>Einen Lauf anheften (P), dann etwas ändern und erneut trainieren: Beide stehen nebeneinander, ihre Kameras sind gekoppelt, und hier steht, was anders war und was daraus wurde.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>Below each score: its difference from now.</source>
        <translation>Unter jeder Kennzahl: ihre Differenz zu jetzt.</translation>
    </message>
    <message>
        <source>What stands under “now” is as at epoch %1; it is being read anew.</source>
        <translation>Was unter „jetzt“ steht, ist der Stand von Epoche %1; es wird neu gelesen.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::DatasetGallery</name>
    <message>
        <source>custom</source>
        <translation>eigene Welt</translation>
    </message>
    <message>
        <source>Groups of your own: compose causes and the neurons that answer to them.</source>
        <translation>Eigene Gruppen: Ursachen zusammenstellen und die Neuronen, die auf sie antworten.</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>Datensatz %1</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::DrawingNote</name>
    <message>
        <source>Drawing the picture</source>
        <translation>Zeichnen des Bildes</translation>
    </message>
    <message>
        <source>This is not the picture of these weights.</source>
        <translation>Dies ist nicht das Bild dieser Gewichte.</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n neurons…</source>
        <translation>
            <numerusform>%n Neuron wird gezeichnet…</numerusform>
            <numerusform>%n Neuronen werden gezeichnet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draws the picture of the weights as they are now</source>
        <translation>Zeichnet das Bild der Gewichte, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Ends the drawing; the picture before stays</source>
        <translation>Beendet das Zeichnen; das Bild davor bleibt</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::EmbeddingHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Same without λ</source>
        <translation>Dasselbe ohne λ</translation>
    </message>
    <message>
        <source>Trains the same start without the penalty, for as many epochs, and puts it beside this one, once that is paused or settled</source>
        <translation>Trainiert denselben Start ohne Strafterm, ebenso viele Epochen lang, und stellt ihn neben diesen Lauf, sobald der pausiert oder ruht</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Lines between neighbours in the weights</source>
        <translation>Linien zwischen Nachbarn in den Gewichten</translation>
    </message>
    <message>
        <source>Draws the edges of the neighbour graph</source>
        <translation>Zeichnet die Kanten des Nachbarschaftsgraphen</translation>
    </message>
    <message>
        <source>True manifold</source>
        <translation>Wahre Mannigfaltigkeit</translation>
    </message>
    <message>
        <source>The latent space itself, laid over the wiring as a grey mesh</source>
        <translation>Der latente Raum selbst, als graues Gitternetz über die Verschaltung gelegt</translation>
    </message>
    <message>
        <source>Draws the true manifold as a mesh</source>
        <translation>Zeichnet die wahre Mannigfaltigkeit als Gitternetz</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep this run beside what comes next (P); up to three</source>
        <translation>Diesen Lauf neben dem behalten, was folgt (P); bis zu drei</translation>
    </message>
    <message>
        <source>Keeps this run beside the next ones, to compare</source>
        <translation>Behält diesen Lauf zum Vergleich neben den nächsten</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>What dragging does: turn the picture, or select neurons. Shift drags a rectangle and Ctrl a lasso at any time.</source>
        <translation>Was Ziehen mit der Maus bewirkt: das Bild drehen oder Neuronen auswählen. Mit Umschalt wird jederzeit ein Rechteck gezogen, mit Strg ein Lasso.</translation>
    </message>
    <message>
        <source>Dragging turns the picture or selects neurons</source>
        <translation>Ziehen dreht das Bild oder wählt Neuronen aus</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Which axes of the embedding are drawn</source>
        <translation>Welche Achsen der Einbettung gezeichnet werden</translation>
    </message>
    <message>
        <source>Chooses the axes of the embedding that are drawn</source>
        <translation>Wählt die Achsen der Einbettung, die gezeichnet werden</translation>
    </message>
    <message>
        <source>What the colours of the points mean</source>
        <translation>Was die Farben der Punkte bedeuten</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>The hidden unit whose weights colour the points</source>
        <translation>Die verborgene Einheit, deren Gewichte die Punkte färben</translation>
    </message>
    <message>
        <source>Hidden unit</source>
        <translation>Verborgene Einheit</translation>
    </message>
    <message>
        <source>Home view</source>
        <translation>Ausgangsansicht</translation>
    </message>
    <message>
        <source>Back to the first view (H)</source>
        <translation>Zurück zur ersten Ansicht (H)</translation>
    </message>
    <message>
        <source>Turns the picture back to the first view</source>
        <translation>Dreht das Bild zurück zur ersten Ansicht</translation>
    </message>
    <message>
        <source>Sets the number of neighbours to the smallest that joins all pieces</source>
        <translation>Setzt die Zahl der Nachbarn auf die kleinste, die alle Stücke verbindet</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>Mit Rechteck auswählen</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>Mit Lasso auswählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Explains: share of the activity&apos;s variance that the network gives back. Recovery: rank correlation between distances along the true shape and along the weights; 1 is perfect. Residual variance: 1 − R² between distances along the weights and distances in the picture; 0 where the picture shows all of them. Its axes hold so much of the positive eigenvalues.</source>
        <translation>Erklärt: Anteil der Varianz der Aktivität, den das Netz wiedergibt. Wiederfindung: Rangkorrelation zwischen Abständen entlang der wahren Form und entlang der Gewichte; 1 ist vollkommen. Residualvarianz: 1 − R² zwischen Abständen entlang der Gewichte und Abständen im Bild; 0, wenn das Bild sie alle zeigt. Achsen erfassen: Anteil der gezeichneten Achsen an den positiven Eigenwerten.</translation>
    </message>
    <message>
        <source>Join with k = %1</source>
        <translation>Verbinden mit k = %1</translation>
    </message>
    <message>
        <source>The smallest number of neighbours that joins all pieces is %1; now there are more pieces than groups.</source>
        <translation>Die kleinste Zahl von Nachbarn, die alle Stücke verbindet, ist %1; jetzt gibt es mehr Stücke als Gruppen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>Achse %1</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Stereographic, from four axes</source>
        <translation>Stereografisch, aus vier Achsen</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>axes %1</source>
        <translation>Achsen %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>A faint surface between neighbours, where the neurons lie on one</source>
        <translation>Eine zarte Fläche zwischen Nachbarn, wo die Neuronen auf einer liegen</translation>
    </message>
    <message>
        <source>Draws a surface between neighbours of two-dimensional worlds</source>
        <translation>Zeichnet in zweidimensionalen Welten eine Fläche zwischen Nachbarn</translation>
    </message>
    <message>
        <source>All of the explanation</source>
        <translation>Die ganze Erklärung</translation>
    </message>
    <message>
        <source>Opens the lines that are folded</source>
        <translation>Klappt die übrigen Zeilen auf</translation>
    </message>
    <message>
        <source>Training the same without λ</source>
        <translation>Dasselbe ohne λ wird trainiert</translation>
    </message>
    <message>
        <source>Reading the network without λ</source>
        <translation>Das Netz ohne λ wird gelesen</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::EmbeddingView</name>
    <message>
        <source>Wiring in 3-D</source>
        <translation>Verschaltung in 3-D</translation>
    </message>
    <message numerus="yes">
        <source>Embedding %n neurons…</source>
        <translation>
            <numerusform>%n Neuron wird eingebettet…</numerusform>
            <numerusform>%n Neuronen werden eingebettet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the weights…</source>
        <translation>Gewichte werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the activity…</source>
        <translation>Aktivität wird gelesen…</translation>
    </message>
    <message>
        <source>Drawing the activity of the neurons…</source>
        <translation>Aktivität der Neuronen wird erzeugt…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected · Esc clears</source>
        <translation>
            <numerusform>%n ausgewählt · Esc hebt auf</numerusform>
            <numerusform>%n ausgewählt · Esc hebt auf</numerusform>
        </translation>
    </message>
    <message>
        <source>One point a neuron: the arrow keys walk from one to the next, with Shift they turn the picture, plus and minus zoom</source>
        <translation>Ein Punkt je Neuron: Die Pfeiltasten gehen von einem zum nächsten, mit Umschalt drehen sie das Bild, Plus und Minus zoomen</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FigureDialog</name>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Bitmap</source>
        <translation>Pixelbild</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FileOpener</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was open is still there.</source>
        <translation>Das Lesen wurde abgebrochen; was geöffnet war, ist noch da.</translation>
    </message>
    <message>
        <source>Matrices (%1)</source>
        <translation>Matrizen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 spikes of %2 units · %3</source>
        <translation>%1 Spikes von %2 Units · %3</translation>
    </message>
    <message>
        <source>%1 holds several matrices. Which one?</source>
        <translation>%1 enthält mehrere Matrizen. Welche soll es sein?</translation>
    </message>
    <message>
        <source>%1: its %2 columns are no preferred values. A circular value has period 1 (divide degrees by 360, radians by 2π), a bounded one runs from 0 to 1, a direction takes three columns; up to four axes are allowed.</source>
        <translation>%1: Die %2 Spalten sind keine Vorzugswerte. Ein kreisförmiger Wert hat die Periode 1 (Grad durch 360 teilen, Bogenmaß durch 2π), ein begrenzter läuft von 0 bis 1, eine Richtung belegt drei Spalten; erlaubt sind bis zu vier Achsen.</translation>
    </message>
    <message>
        <source>What are the columns of %1? A circular value has period 1, a bounded one runs from 0 to 1.</source>
        <translation>Was sind die Spalten von %1? Ein kreisförmiger Wert hat die Periode 1, ein begrenzter läuft von 0 bis 1.</translation>
    </message>
    <message>
        <source>Landmark Isomap</source>
        <translation>Landmarken-Isomap</translation>
    </message>
    <message>
        <source>Landmarks and %1 directions</source>
        <translation>Landmarken und %1 Richtungen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Exact Isomap of %1 neurons needs about %2 GB of memory and may take many minutes. Landmark Isomap is near it and much faster, all the more with the leading directions alone.</source>
        <translation>Exaktes Isomap von %1 Neuronen braucht etwa %2 GB Speicher und kann viele Minuten dauern. Landmarken-Isomap kommt ihm nahe und ist viel schneller, erst recht mit den führenden Richtungen allein.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Read it otherwise…</source>
        <translation>Anders lesen…</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>%1: is empty; it needs at least one row and one column of numbers.</source>
        <translation>%1: ist leer; nötig sind mindestens eine Zeile und eine Spalte mit Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation>
            <numerusform>%n Array</numerusform>
            <numerusform>%n Arrays</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity, samples × neurons</source>
        <translation>Aktivität, Samples × Neuronen</translation>
    </message>
    <message>
        <source>Weights to embed</source>
        <translation>Gewichte zum Einbetten</translation>
    </message>
    <message>
        <source>Labels of the neurons</source>
        <translation>Labels der Neuronen</translation>
    </message>
    <message>
        <source>What does %1 hold? (%2)</source>
        <translation>Was enthält %1? (%2)</translation>
    </message>
    <message>
        <source>%1: none of its runs has finished.</source>
        <translation>%1: Keiner der Läufe ist fertig.</translation>
    </message>
    <message>
        <source>%1: none of its runs can be read. %2</source>
        <translation>%1: Keiner der Läufe lässt sich lesen. %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs</source>
        <translation>%1: %2 von %3 Läufen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are open; %4 cannot be read, the first with %5 and seed %6: %7</source>
        <translation>%1: %2 von %3 Läufen sind offen; %4 lassen sich nicht lesen, der erste mit %5 und Seed %6: %7</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FilmDialog</name>
    <message>
        <source>Export film: %1</source>
        <translation>Film exportieren: %1</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>a turn about the wiring</source>
        <translation>eine Umdrehung der Verschaltung</translation>
    </message>
    <message>
        <source>the training, from its first moment</source>
        <translation>das Training, ab seinem ersten Zeitpunkt</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>a folder of PNG pictures</source>
        <translation>ein Ordner mit PNG-Bildern</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>GIF</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>MP4 and GIF need ffmpeg, which is not installed on this computer.</source>
        <translation>MP4 und GIF brauchen ffmpeg; auf diesem Computer ist es nicht installiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Erstellen…</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The film was cancelled; nothing was written.</source>
        <translation>Der Film wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FirstHints</name>
    <message>
        <source>No hints</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>Shows no hints any more</source>
        <translation>Zeigt keine Hinweise mehr</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Takes this hint away for good</source>
        <translation>Blendet diesen Hinweis für immer aus</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::GroupHeader</name>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Axes of group %1</source>
        <translation>Achsen der Gruppe %1</translation>
    </message>
    <message>
        <source>The latent space that the neurons of this group tile</source>
        <translation>Der latente Raum, den die Neuronen dieser Gruppe abdecken</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>Gruppe %1 entfernen</translation>
    </message>
    <message>
        <source>Takes the group and its neurons out</source>
        <translation>Nimmt die Gruppe und ihre Neuronen heraus</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::HelpWindow</name>
    <message>
        <source>The science</source>
        <translation>Wissenschaftlicher Hintergrund</translation>
    </message>
    <message>
        <source>What the program shows, and why it is so</source>
        <translation>Was das Programm zeigt und warum es so ist</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::HiddenParts</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Brings back what the link leaves out of this window</source>
        <translation>Bringt zurück, was der Link in diesem Fenster weglässt</translation>
    </message>
    <message>
        <source>The link that was opened hides parts of this window: %1.</source>
        <translation>Der geöffnete Link blendet Teile dieses Fensters aus: %1.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::HidingDialog</name>
    <message>
        <source>Link to a smaller window</source>
        <translation>Link auf ein kleineres Fenster</translation>
    </message>
    <message>
        <source>What is ticked is left out where the link is opened. A bar there says so, and a button brings everything back.</source>
        <translation>Was angekreuzt ist, fehlt dort, wo der Link geöffnet wird. Eine Leiste sagt es dort, und eine Schaltfläche bringt alles zurück.</translation>
    </message>
    <message>
        <source>Parts to leave out</source>
        <translation>Teile, die wegbleiben</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::InputsView</name>
    <message>
        <source>Inputs shown</source>
        <translation>Gezeigte Eingaben</translation>
    </message>
    <message>
        <source>One sample and its reconstruction, a moving latent, or tuning curves</source>
        <translation>Ein Sample und seine Rekonstruktion, ein wandernder latenter Wert oder Tuningkurven</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Activity of the neurons and what the network makes of it</source>
        <translation>Aktivität der Neuronen und was das Netz daraus macht</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Lets time run: sample after sample, or a moving latent</source>
        <translation>Lässt die Zeit laufen: Sample für Sample oder ein wandernder latenter Wert</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Which sample is shown</source>
        <translation>Welches Sample gezeigt wird</translation>
    </message>
    <message>
        <source>Axis of the tuning curves</source>
        <translation>Achse der Tuningkurven</translation>
    </message>
    <message>
        <source>The latent that the tuning curves run along</source>
        <translation>Die latente Achse, entlang der die Tuningkurven verlaufen</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Let time run</source>
        <translation>Zeit laufen lassen</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>%1, axis %2</source>
        <translation>%1, Achse %2</translation>
    </message>
    <message>
        <source> (held out)</source>
        <translation> (Validierung)</translation>
    </message>
    <message>
        <source>, %1 s</source>
        <translation>, %1 s</translation>
    </message>
    <message>
        <source>%1 of %2%3%4</source>
        <translation>%1 von %2%3%4</translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation>latenter Wert %1</translation>
    </message>
    <message>
        <source>There is no activity: these weights come alone.</source>
        <translation>Es gibt keine Aktivität: Diese Gewichte kommen allein.</translation>
    </message>
    <message>
        <source>The activity of the neurons appears when it is drawn.</source>
        <translation>Die Aktivität der Neuronen erscheint, sobald sie erzeugt ist.</translation>
    </message>
    <message>
        <source>Tuning curves belong to synthetic neurons; of recorded ones look at samples.</source>
        <translation>Tuningkurven gehören zu synthetischen Neuronen; bei aufgezeichneten stattdessen Samples ansehen.</translation>
    </message>
    <message>
        <source>Mixed neurons have no tuning of their own; look at samples instead.</source>
        <translation>Gemischte Neuronen haben kein eigenes Tuning; stattdessen Samples ansehen.</translation>
    </message>
    <message>
        <source>Recorded activity has no latent to move; play the samples instead.</source>
        <translation>Aufgezeichnete Aktivität hat keinen latenten Wert, der wandern kann; stattdessen die Samples abspielen.</translation>
    </message>
    <message>
        <source>neuron %1 · activity %2 · reconstruction %3</source>
        <translation>Neuron %1 · Aktivität %2 · Rekonstruktion %3</translation>
    </message>
    <message numerus="yes">
        <source>%n curves</source>
        <translation>
            <numerusform>%n Kurve</numerusform>
            <numerusform>%n Kurven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neurons</source>
        <translation>
            <numerusform>%n Neuron</numerusform>
            <numerusform>%n Neuronen</numerusform>
        </translation>
    </message>
    <message>
        <source>strongest activity %1</source>
        <translation>stärkste Aktivität %1</translation>
    </message>
    <message>
        <source>rebuilt to within %1</source>
        <translation>rekonstruiert bis auf %1</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the 3-D view</source>
        <translation>In der 3-D-Ansicht</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>drehen</translation>
    </message>
    <message>
        <source>Scroll, +, −</source>
        <translation>Mausrad, +, −</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoomen</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Mittlere Maustaste</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>Click, Shift+drag, Ctrl+drag</source>
        <translation>Klick, Umschalt+Ziehen, Strg+Ziehen</translation>
    </message>
    <message>
        <source>select a neuron, a rectangle, a lasso</source>
        <translation>ein Neuron, ein Rechteck, ein Lasso auswählen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>next or previous control</source>
        <translation>nächstes oder voriges Bedienelement</translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation>Pfeiltasten, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>move a slider that has the focus</source>
        <translation>einen Regler bewegen, der den Fokus hat</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Jede Taste und was sie tut</translation>
    </message>
    <message>
        <source>Drag, Shift+arrows</source>
        <translation>Ziehen, Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>From neuron to neuron, in a view that has the focus</source>
        <translation>Von Neuron zu Neuron, in einer Ansicht mit Fokus</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>the one before, the one after</source>
        <translation>das vorige, das nächste</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>ten at once; in the table one row</source>
        <translation>zehn auf einmal; in der Tabelle eine Zeile</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>the first, the last</source>
        <translation>das erste, das letzte</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>select, or select no longer</source>
        <translation>auswählen oder nicht mehr auswählen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave; once more clears the selection</source>
        <translation>verlassen; noch einmal hebt die Auswahl auf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LabelSet</name>
    <message>
        <source>%1 The labels that were there stay.</source>
        <translation>%1 Die bisherigen Labels bleiben.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LambdaField</name>
    <message>
        <source>Your answer: λ in units of s₁</source>
        <translation>Ihre Antwort: λ in Einheiten von s₁</translation>
    </message>
    <message>
        <source>Move the handle to your answer.</source>
        <translation>Den Griff auf Ihre Antwort schieben.</translation>
    </message>
    <message>
        <source>Take the last mark away</source>
        <translation>Die letzte Marke wegnehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Marks this place as one person&apos;s answer</source>
        <translation>Markiert diese Stelle als Antwort einer Person</translation>
    </message>
    <message>
        <source>Here: λ/s₁ = %1. Marks: %2</source>
        <translation>Hier: λ/s₁ = %1. Marken: %2</translation>
    </message>
    <message>
        <source>λ/s₁ = %1</source>
        <translation>λ/s₁ = %1</translation>
    </message>
    <message>
        <source>The band marks the answer: %1.</source>
        <translation>Das Band markiert die Antwort: %1.</translation>
    </message>
    <message>
        <source>The band marks the answer: from %1 to %2.</source>
        <translation>Das Band markiert die Antwort: von %1 bis %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Takes away the mark that was added last</source>
        <translation>Nimmt die Marke weg, die zuletzt gesetzt wurde</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LambdaPanel</name>
    <message>
        <source>Regularisation λ / s₁</source>
        <translation>Regularisierung λ / s₁</translation>
    </message>
    <message>
        <source>λ in units of s₁</source>
        <translation>λ in Einheiten von s₁</translation>
    </message>
    <message>
        <source>Type the strength of the weight penalty; 0 switches it off</source>
        <translation>Stärke des Strafterms auf die Gewichte eingeben; 0 schaltet ihn ab</translation>
    </message>
    <message>
        <source>Drag while the network trains; it snaps to 1, 2, 5 and to the ticks, with Alt it does not. Grey ticks: above them a mode of the inputs is given up. Red tick: above it all weights shrink to zero. Dotted red tick: between the two a small start stays at zero.</source>
        <translation>Während des Trainings ziehen; der Regler rastet bei 1, 2, 5 und an den Strichen ein, mit Alt nicht. Graue Striche: Darüber wird eine Mode der Eingaben aufgegeben. Roter Strich: Darüber schrumpfen alle Gewichte auf null. Gepunkteter roter Strich: Zwischen den beiden bleibt ein kleiner Start bei null.</translation>
    </message>
    <message>
        <source>all weights shrink to zero</source>
        <translation>alle Gewichte schrumpfen auf null</translation>
    </message>
    <message>
        <source>a small start stays at zero</source>
        <translation>ein kleiner Start bleibt bei null</translation>
    </message>
    <message>
        <source>keeps %1 of %2 modes · predicted error %3</source>
        <translation>behält %1 von %2 Moden · erwarteter Fehler %3</translation>
    </message>
    <message>
        <source>no closed form with these penalties</source>
        <translation>keine geschlossene Lösung mit diesen Straftermen</translation>
    </message>
    <message>
        <source>the closed form holds for linear units only</source>
        <translation>geschlossene Lösung nur für lineare Einheiten</translation>
    </message>
    <message>
        <source>Off: weights of one&apos;s own are shown as they are and not trained, so no penalty acts on them.</source>
        <translation>Aus: Eigene Gewichte werden gezeigt, wie sie sind, und nicht trainiert; daher wirkt kein Strafterm auf sie.</translation>
    </message>
    <message>
        <source>off: weights of one&apos;s own are not trained</source>
        <translation>aus: eigene Gewichte werden nicht trainiert</translation>
    </message>
    <message>
        <source>what it keeps is said once you have answered</source>
        <translation>was erhalten bleibt, steht hier nach Ihrer Antwort</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>λ acts on the training</source>
        <translation>λ wirkt auf das Training</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation>Fertige Läufe</translation>
    </message>
    <message>
        <source>λ goes from one finished run of the sweep to the next; the training goes on</source>
        <translation>λ geht von einem fertigen Lauf des Sweeps zum nächsten; das Training geht weiter</translation>
    </message>
    <message>
        <source>the pictures of the finished runs are drawn…</source>
        <translation>die Bilder der fertigen Läufe werden gezeichnet …</translation>
    </message>
    <message>
        <source>finished run at λ / s₁ = %1</source>
        <translation>fertiger Lauf bei λ / s₁ = %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 runs; %n are damaged or missing: %3</source>
        <translation>
            <numerusform>%1 von %2 Läufen; %n ist beschädigt oder fehlt: %3</numerusform>
            <numerusform>%1 von %2 Läufen; %n sind beschädigt oder fehlen: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LambdaSlider</name>
    <message>
        <source>Regularisation λ in units of s₁</source>
        <translation>Regularisierung λ in Einheiten von s₁</translation>
    </message>
    <message>
        <source>Strength of the weight penalty, logarithmic, with a true zero at the left end</source>
        <translation>Stärke des Strafterms auf die Gewichte, logarithmisch, mit einer echten Null am linken Ende</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LatentView</name>
    <message>
        <source>Recovered against true latent</source>
        <translation>Wiedergefundene gegen wahre latente Werte</translation>
    </message>
    <message>
        <source>One dot a neuron: its true preferred value to the right, what the picture says upwards</source>
        <translation>Ein Punkt je Neuron: nach rechts sein wahrer Vorzugswert, nach oben das, was das Bild sagt</translation>
    </message>
    <message>
        <source>What the picture says of each neuron&apos;s latent appears with the first embedding.</source>
        <translation>Was das Bild über den latenten Wert jedes Neurons sagt, erscheint mit der ersten Einbettung.</translation>
    </message>
    <message>
        <source>The true latents are not known. A file of preferred values (File menu) brings them.</source>
        <translation>Die wahren latenten Werte sind nicht bekannt. Eine Datei mit Vorzugswerten (Menü Datei) liefert sie.</translation>
    </message>
    <message>
        <source>No latent can be read off: a circle needs two axes of the embedding, a torus four; a direction, a Möbius strip and a Y-maze have no single axis to compare.</source>
        <translation>Es lässt sich kein latenter Wert ablesen: Ein Kreis braucht zwei Achsen der Einbettung, ein Torus vier; eine Richtung, ein Möbiusband und ein Y-Labyrinth haben keine einzelne Achse zum Vergleichen.</translation>
    </message>
    <message>
        <source>neuron %1 · true %2 · recovered %3</source>
        <translation>Neuron %1 · wahr %2 · wiedergefunden %3</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LessonMenu</name>
    <message>
        <source>Lessons of one&apos;s own</source>
        <translation>Eigene Lektionen</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Lektion öffnen…</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Next step, or skip it</source>
        <translation>Nächster Schritt, oder auslassen</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>This step again</source>
        <translation>Diesen Schritt noch einmal</translation>
    </message>
    <message>
        <source>End lesson</source>
        <translation>Lektion beenden</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Meine Antworten speichern…</translation>
    </message>
    <message>
        <source>Worksheet as PDF</source>
        <translation>Arbeitsblatt als PDF</translation>
    </message>
    <message>
        <source>Teacher&apos;s key as PDF</source>
        <translation>Lösungsblatt als PDF</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Folder of lessons</source>
        <translation>Ordner der Lektionen</translation>
    </message>
    <message>
        <source>Lessons in %1 stand in this menu</source>
        <translation>Lektionen in %1 stehen in diesem Menü</translation>
    </message>
    <message>
        <source>Save teacher&apos;s key</source>
        <translation>Lösungsblatt speichern</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 Lösungen</translation>
    </message>
    <message>
        <source>%1 worksheet</source>
        <translation>%1 Arbeitsblatt</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>Lektionen (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Meine Antworten speichern</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Lessons of one&apos;s own stand in %1.</source>
        <translation>Eigene Lektionen stehen in %1.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LessonPanel</name>
    <message>
        <source>Say so</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>End lesson</source>
        <translation>Lektion beenden</translation>
    </message>
    <message>
        <source>Ends the lesson and brings back what was open before</source>
        <translation>Beendet die Lektion und bringt zurück, was vorher geöffnet war</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>✓ You said: %1. So does the evidence: %2.</source>
        <translation>✓ Ihre Vermutung: %1. Der Befund sagt es auch: %2.</translation>
    </message>
    <message>
        <source>You said: %1. The evidence says: %2.</source>
        <translation>Ihre Vermutung: %1. Der Befund sagt: %2.</translation>
    </message>
    <message>
        <source>You said: %1. The evidence was not heard to its end.</source>
        <translation>Ihre Vermutung: %1. Der Befund wurde nicht bis zum Ende abgewartet.</translation>
    </message>
    <message>
        <source>✓ Seen.</source>
        <translation>✓ Gesehen.</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Counts the answers of several people</source>
        <translation>Zählt die Antworten mehrerer Personen</translation>
    </message>
    <message>
        <source>Commits to the answer; it cannot be changed any more</source>
        <translation>Legt die Antwort fest; sie lässt sich dann nicht mehr ändern</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>This step as it began</source>
        <translation>Dieser Schritt, wie er begann</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Zum vorigen Schritt</translation>
    </message>
    <message>
        <source>There is no curve to draw beside the sketch.</source>
        <translation>Es gibt keine Kurve, die neben der Skizze zu zeichnen wäre.</translation>
    </message>
    <message>
        <source>Your sketch is dashed; the curve that came is not.</source>
        <translation>Ihre Skizze ist gestrichelt; die Kurve, die herauskam, ist es nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 said what came: %3.</source>
        <translation>%1 von %2 mit der richtigen Antwort: %3.</translation>
    </message>
    <message>
        <source>✓ You said: %1. So it is.</source>
        <translation>✓ Ihre Antwort: %1. So ist es.</translation>
    </message>
    <message>
        <source>You said: %1. It is: %2.</source>
        <translation>Ihre Antwort: %1. Es ist: %2.</translation>
    </message>
    <message>
        <source>Waits for: your answer.</source>
        <translation>Wartet auf: Ihre Antwort.</translation>
    </message>
    <message>
        <source>Waits for: the comparison with shuffles…</source>
        <translation>Wartet auf: den Vergleich mit Permutationen…</translation>
    </message>
    <message>
        <source>Waits for: %1.</source>
        <translation>Wartet auf: %1.</translation>
    </message>
    <message>
        <source>%1 Nothing is trained yet: press Start.</source>
        <translation>%1 Noch ist nichts trainiert: „Starten“ drücken.</translation>
    </message>
    <message>
        <source>%1 “Again” brings the beginning of this step back.</source>
        <translation>%1 „Noch einmal“ bringt den Anfang dieses Schritts zurück.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Ends the lesson</source>
        <translation>Beendet die Lektion</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Your sketch, drawn after the outcome was seen, is dashed; the curve that came is not.</source>
        <translation>Ihre Skizze, gezeichnet, nachdem das Ergebnis zu sehen war, ist gestrichelt; die Kurve, die kam, ist es nicht.</translation>
    </message>
    <message>
        <source>You said, after it was seen: %1. It is: %2.</source>
        <translation>Sie haben, als es schon zu sehen war, gesagt: %1. Es ist: %2.</translation>
    </message>
    <message>
        <source>Waits for: your answer. What comes was seen meanwhile, so it will not count as foretold.</source>
        <translation>Wartet auf: Ihre Antwort. Was kommt, war inzwischen zu sehen, daher zählt sie nicht als vorhergesagt.</translation>
    </message>
    <message>
        <source>%1 Once more “Skip” (N) ends the lesson.</source>
        <translation>%1 Noch einmal „Auslassen“ (N) beendet die Lektion.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>A link begins with “weightscape:?” and opens an experiment. It reads and writes no file.</source>
        <translation>Ein Link beginnt mit „weightscape:?“ und öffnet ein Experiment. Er liest und schreibt keine Datei.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LossView</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>Scale of the loss axis</source>
        <translation>Skala der Verlustachse</translation>
    </message>
    <message>
        <source>Logarithmic or linear</source>
        <translation>Logarithmisch oder linear</translation>
    </message>
    <message>
        <source>Train, validation, penalty and total loss against the epoch</source>
        <translation>Verlust in Training und Validierung, Strafterm und Summe gegen die Epoche</translation>
    </message>
    <message>
        <source>Weights of one&apos;s own are embedded, not trained.</source>
        <translation>Eigene Gewichte werden eingebettet, nicht trainiert.</translation>
    </message>
    <message>
        <source>epoch %1 · train %2</source>
        <translation>Epoche %1 · Training %2</translation>
    </message>
    <message>
        <source> · validation %1</source>
        <translation> · Validierung %1</translation>
    </message>
    <message>
        <source> · penalty %1</source>
        <translation> · Strafterm %1</translation>
    </message>
    <message>
        <source> · %1 %2 → %3, step %4</source>
        <translation> · %1 %2 → %3, Schritt %4</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>%1 · settled</source>
        <translation>%1 · ruht</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::MainWindow</name>
    <message>
        <source>Weightscape</source>
        <translation>Weightscape</translation>
    </message>
    <message>
        <source>%1 – %2 – Weightscape</source>
        <translation>%1 – %2 – Weightscape</translation>
    </message>
    <message>
        <source>%1 – Weightscape</source>
        <translation>%1 – Weightscape</translation>
    </message>
    <message>
        <source>Press Space: the network learns to rebuild the activity, and the cloud shows what its weights become.</source>
        <translation>Die Leertaste drücken: Das Netz lernt, die Aktivität zu rekonstruieren, und die Punktwolke zeigt, was aus seinen Gewichten wird.</translation>
    </message>
    <message>
        <source>Now press “Same without λ”: the same start explains as much, and no ring comes. Then drag λ: the training wakes, and the picture follows.</source>
        <translation>Nun auf „Dasselbe ohne λ“ klicken: Derselbe Start erklärt ebenso viel, und kein Ring entsteht. Dann λ ziehen: Das Training wacht auf, und das Bild folgt.</translation>
    </message>
    <message>
        <source>The menu Lessons leads on, step by step. Help lists every key.</source>
        <translation>Das Menü Lektionen führt Schritt für Schritt weiter. Die Hilfe nennt jede Taste.</translation>
    </message>
    <message>
        <source>Go on where you left off? %1.</source>
        <translation>Dort weitermachen, wo Sie aufgehört haben? %1.</translation>
    </message>
    <message>
        <source>The program ended without saying so. What you were working on was saved: %1.</source>
        <translation>Das Programm wurde unerwartet beendet. Woran Sie gearbeitet haben, ist gesichert: %1.</translation>
    </message>
    <message>
        <source> No more are kept: when this window leaves another, the oldest goes (%1).</source>
        <translation> Mehr werden nicht aufbewahrt: Wenn dieses Fenster noch eine hinterlässt, fällt die älteste weg (%1).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard it and begin anew</source>
        <translation>Verwerfen und neu beginnen</translation>
    </message>
    <message>
        <source>It is no longer there: another window has taken it.</source>
        <translation>Die Arbeit ist nicht mehr da: Ein anderes Fenster hat sie übernommen.</translation>
    </message>
    <message>
        <source>Discarded: %1. Until the window closes, for a minute at most, it can be brought back.</source>
        <translation>Verworfen: %1. Bis das Fenster schließt, höchstens eine Minute lang, lässt es sich zurückholen.</translation>
    </message>
    <message>
        <source>Ask about the newest</source>
        <translation>Nach der neuesten fragen</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Zurückholen: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A sweep is running: %1 of %2 runs are done. Quitting keeps those and ends the others.</source>
        <translation>Ein Sweep läuft: %1 von %2 Läufen sind fertig. Beim Beenden bleiben diese erhalten, die anderen brechen ab.</translation>
    </message>
    <message>
        <source>Quit and keep what is finished</source>
        <translation>Beenden und Fertiges behalten</translation>
    </message>
    <message>
        <source>Quit when it is done</source>
        <translation>Danach beenden</translation>
    </message>
    <message>
        <source>The window closes when everything is written…</source>
        <translation>Das Fenster schließt, sobald alles geschrieben ist…</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Give it up and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>A film is being made.</source>
        <translation>Ein Film wird erstellt.</translation>
    </message>
    <message>
        <source>An export is being written.</source>
        <translation>Ein Export wird geschrieben.</translation>
    </message>
    <message>
        <source>What you are working on could not be kept for the next start. %1</source>
        <translation>Woran Sie arbeiten, konnte nicht für den nächsten Start aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>Beenden und verwerfen</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Start or pause</source>
        <translation>Starten oder pausieren</translation>
    </message>
    <message>
        <source>Go on at full speed</source>
        <translation>Mit vollem Tempo weiter</translation>
    </message>
    <message>
        <source>Stop after the epochs set</source>
        <translation>Nach den eingestellten Epochen anhalten</translation>
    </message>
    <message>
        <source>Else training goes on until nothing changes any more, and wakes when something is changed that acts at once</source>
        <translation>Sonst geht das Training weiter, bis sich nichts mehr ändert, und wacht auf, wenn etwas geändert wird, das sofort wirkt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>Diesen Lauf anheften</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Kept work</source>
        <translation>&amp;Aufbewahrte Arbeiten</translation>
    </message>
    <message>
        <source>Open &amp;activity…</source>
        <translation>A&amp;ktivität öffnen…</translation>
    </message>
    <message>
        <source>Open activity, samples × neurons</source>
        <translation>Aktivität öffnen, Samples × Neuronen</translation>
    </message>
    <message>
        <source>Open &amp;weights or connectome…</source>
        <translation>&amp;Gewichte oder Konnektom öffnen…</translation>
    </message>
    <message>
        <source>Open weights or a connectome to embed</source>
        <translation>Gewichte oder ein Konnektom zum Einbetten öffnen</translation>
    </message>
    <message>
        <source>Open &amp;preferred values…</source>
        <translation>&amp;Vorzugswerte öffnen…</translation>
    </message>
    <message>
        <source>Open the neurons&apos; preferred values</source>
        <translation>Vorzugswerte der Neuronen öffnen</translation>
    </message>
    <message>
        <source>Open la&amp;bels…</source>
        <translation>&amp;Labels öffnen…</translation>
    </message>
    <message>
        <source>Open labels of the neurons</source>
        <translation>Labels der Neuronen öffnen</translation>
    </message>
    <message>
        <source>Rea&amp;d the file otherwise…</source>
        <translation>Datei an&amp;ders lesen…</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>&amp;Sitzung speichern</translation>
    </message>
    <message>
        <source>Save sess&amp;ion as…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save e&amp;xperiment…</source>
        <translation>E&amp;xperiment speichern…</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>Abb&amp;ildung exportieren…</translation>
    </message>
    <message>
        <source>Export fil&amp;m…</source>
        <translation>Fil&amp;m exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>All&amp;es exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ausgangsansicht</translation>
    </message>
    <message>
        <source>Look along axis %1</source>
        <translation>Entlang Achse %1 blicken</translation>
    </message>
    <message>
        <source>Turn slowly</source>
        <translation>Langsam drehen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Side views</source>
        <translation>Seitliche Ansichten</translation>
    </message>
    <message>
        <source>Losses, weights and scores beside the picture</source>
        <translation>Verlust, Gewichte und Kennzahlen neben dem Bild</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Vortragsmodus</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Appearance of the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Wissenschaftlicher Hintergrund</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Weightscape</source>
        <translation>Über Weightscape</translation>
    </message>
    <message>
        <source>%1: %2, without its training</source>
        <translation>%1: %2, ohne das zugehörige Training</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Everything Weightscape opens (%1)</source>
        <translation>Alles, was Weightscape öffnet (%1)</translation>
    </message>
    <message>
        <source>Sessions and experiments (*.wscape *.json)</source>
        <translation>Sitzungen und Experimente (*.wscape *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Save experiment</source>
        <translation>Experiment speichern</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>There is no picture yet: the data are still being drawn.</source>
        <translation>Es gibt noch kein Bild: Die Daten werden noch erzeugt.</translation>
    </message>
    <message>
        <source>Export everything into a new folder</source>
        <translation>Alles in einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Open &amp;lesson…</source>
        <translation>Lektion öff&amp;nen…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache (Language)</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Your answers of before are shown again.</source>
        <translation>Ihre Antworten von vorher werden wieder gezeigt.</translation>
    </message>
    <message>
        <source>Begin without them</source>
        <translation>Ohne sie beginnen</translation>
    </message>
    <message>
        <source>Your answers are kept until the program ends.</source>
        <translation>Ihre Antworten bleiben erhalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Meine Antworten speichern…</translation>
    </message>
    <message numerus="yes">
        <source> %n older works are under File, Kept work.</source>
        <translation>
            <numerusform> %n ältere Arbeit steht unter Datei, Aufbewahrte Arbeiten.</numerusform>
            <numerusform> %n ältere Arbeiten stehen unter Datei, Aufbewahrte Arbeiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n more works are under File, Kept work.</source>
        <translation>
            <numerusform> %n weitere Arbeit steht unter Datei, Aufbewahrte Arbeiten.</numerusform>
            <numerusform> %n weitere Arbeiten stehen unter Datei, Aufbewahrte Arbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered in lessons is in no file yet.</source>
        <translation>Was in Lektionen geantwortet wurde, steht noch in keiner Datei.</translation>
    </message>
    <message>
        <source>Save it and quit…</source>
        <translation>Speichern und beenden…</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>Ohne sie beenden</translation>
    </message>
    <message>
        <source>These weights are pinned already.</source>
        <translation>Diese Gewichte sind schon angeheftet.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>The command is copied: run it in a terminal.</source>
        <translation>Der Befehl ist kopiert: für ein Terminal.</translation>
    </message>
    <message>
        <source>The command is copied. It gives other weights than those that are shown, whose training was changed on its way.</source>
        <translation>Der Befehl ist kopiert. Er ergibt andere Gewichte als die gezeigten, deren Training unterwegs geändert wurde.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>The link is copied: it opens this experiment in Weightscape.</source>
        <translation>Der Link ist kopiert: Er öffnet dieses Experiment in Weightscape.</translation>
    </message>
    <message>
        <source>Link to a &amp;smaller window…</source>
        <translation>Link auf ein kleineres &amp;Fenster…</translation>
    </message>
    <message>
        <source>&amp;Experiment (JSON)</source>
        <translation>&amp;Experiment (JSON)</translation>
    </message>
    <message>
        <source>The experiment is copied: save it as a file that ends with .json.</source>
        <translation>Das Experiment ist kopiert: als Datei zu speichern, die auf .json endet.</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>The call is copied: run it in Python.</source>
        <translation>Der Aufruf ist kopiert: für Python.</translation>
    </message>
    <message>
        <source>The call is copied. It gives other weights than those that are shown, whose training was changed on its way.</source>
        <translation>Der Aufruf ist kopiert. Er ergibt andere Gewichte als die gezeigten, deren Training unterwegs geändert wurde.</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>Welten</translation>
    </message>
    <message>
        <source>λ below the picture</source>
        <translation>λ unter dem Bild</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Open li&amp;nk…</source>
        <translation>Lin&amp;k öffnen…</translation>
    </message>
    <message>
        <source>Show what the link hides</source>
        <translation>Zeigen, was der Link ausblendet</translation>
    </message>
    <message>
        <source>Export pa&amp;ge…</source>
        <translation>Seite expor&amp;tieren…</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>Schließt diese Meldung</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::NeuronsView</name>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>Search, or column: text</source>
        <translation>Suchen, oder Spalte: Text</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows the neurons in whose row this stands; with a column&apos;s name and a colon before it, in that column</source>
        <translation>Zeigt die Neuronen, in deren Zeile dies steht; mit dem Namen einer Spalte und einem Doppelpunkt davor: in dieser Spalte</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>Joins a table of labels by name: types, sides, positions</source>
        <translation>Fügt eine Tabelle mit Labels nach Namen hinzu: Typen, Seiten, Positionen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown as CSV</source>
        <translation>Schreibt die gezeigten Zeilen als CSV</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 Neuronen</translation>
    </message>
    <message>
        <source>%1 of %2 neurons</source>
        <translation>%1 von %2 Neuronen</translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 ausgewählt</translation>
    </message>
    <message>
        <source>Save the neurons</source>
        <translation>Neuronen speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Open labels of neurons</source>
        <translation>Labels der Neuronen öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.csv.gz *.tsv.gz)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.csv.gz *.tsv.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A row a neuron; what is selected here is selected everywhere. Up and Down walk, Return selects</source>
        <translation>Eine Zeile je Neuron; was hier ausgewählt ist, ist überall ausgewählt. Auf und Ab gehen weiter, die Eingabetaste wählt aus</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::NumberField</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::PaceControl</name>
    <message>
        <source>step by step</source>
        <translation>schrittweise</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>unhurried</source>
        <translation>gemächlich</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pace of the training</source>
        <translation>Tempo des Trainings</translation>
    </message>
    <message>
        <source>How fast the training is shown, from a step a picture to as fast as it goes. Between the two the epochs grow by the same factor in the same time, because most happens in the first. Shift+Space trains on at full speed.</source>
        <translation>Wie schnell das Training gezeigt wird, von einem Schritt je Bild bis so schnell wie möglich. Dazwischen wachsen die Epochen in gleicher Zeit um den gleichen Faktor, weil in den ersten am meisten geschieht. Umschalt+Leertaste trainiert mit vollem Tempo weiter.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::PageDialog</name>
    <message>
        <source>Export page</source>
        <translation>Seite exportieren</translation>
    </message>
    <message>
        <source>One HTML file that shows the wiring, to turn and to play, in any browser and without the net. It holds all that it needs and asks nobody for anything.</source>
        <translation>Eine HTML-Datei, die die Verschaltung in jedem Browser und ohne Netz zeigt, zum Drehen und Abspielen. Sie enthält alles, was sie braucht, und fragt niemanden um etwas.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>Lizenz der Daten</translation>
    </message>
    <message>
        <source>the training that is open</source>
        <translation>das offene Training</translation>
    </message>
    <message numerus="yes">
        <source>the %n finished runs of the sweep</source>
        <translation>
            <numerusform>der %n fertige Lauf des Sweeps</numerusform>
            <numerusform>die %n fertigen Läufe des Sweeps</numerusform>
        </translation>
    </message>
    <message>
        <source>Page of</source>
        <translation>Seite von</translation>
    </message>
    <message>
        <source>Earlier moments of the training, to play</source>
        <translation>Frühere Zeitpunkte des Trainings, zum Abspielen</translation>
    </message>
    <message>
        <source>Which shape the weights alone show</source>
        <translation>Welche Form die Gewichte allein zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>such as CC BY 4.0</source>
        <translation>etwa CC BY 4.0</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::Panels</name>
    <message>
        <source>Drag to make the panel higher; a click folds the one below</source>
        <translation>Ziehen macht den Bereich höher; ein Klick klappt den darunter ein</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ParameterEditor</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>überall gleich</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>auto (%1)</source>
        <translation>auto (%1)</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Once trained, it takes effect with the next restart.</source>
        <translation>Nach einem Training wirkt dies ab dem nächsten Neustart.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ParameterPanel</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Shows or hides the parameters of this section</source>
        <translation>Zeigt oder verbirgt die Parameter dieses Abschnitts</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Adds neurons that answer to another, independent cause</source>
        <translation>Fügt Neuronen hinzu, die auf eine weitere, unabhängige Ursache antworten</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ParameterRows</name>
    <message>
        <source>Not in use here</source>
        <translation>Hier ohne Wirkung</translation>
    </message>
    <message>
        <source>Shows or hides parameters that change nothing with the others as they are</source>
        <translation>Zeigt oder verbirgt Parameter, die bei den jetzigen Werten der anderen nichts ändern</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::PinnedPanes</name>
    <message>
        <source>Take this run away</source>
        <translation>Diesen Lauf wegnehmen</translation>
    </message>
    <message>
        <source>Unpin run %1</source>
        <translation>Lauf %1 lösen</translation>
    </message>
    <message>
        <source>Takes this pinned run away</source>
        <translation>Nimmt diesen angehefteten Lauf weg</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ReadingDialog</name>
    <message>
        <source>How to read %1</source>
        <translation>Wie %1 gelesen wird</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Erkannt: %1.</translation>
    </message>
    <message>
        <source>&amp;Activity, samples × neurons</source>
        <translation>&amp;Aktivität, Samples × Neuronen</translation>
    </message>
    <message>
        <source>&amp;Weights, a matrix</source>
        <translation>&amp;Gewichte, eine Matrix</translation>
    </message>
    <message>
        <source>&amp;Edges, one a line</source>
        <translation>&amp;Kanten, eine je Zeile</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>seen by itself</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Empty cells are 0</source>
        <translation>Leere Zellen sind 0</translation>
    </message>
    <message>
        <source>The rows are the neurons</source>
        <translation>Die Zeilen sind die Neuronen</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>Erste Spalte</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>columns, with commas; or click on their headers</source>
        <translation>Spalten, mit Kommas; oder auf ihre Köpfe klicken</translation>
    </message>
    <message>
        <source>Columns that are no neurons, or unwanted: names, or #3 for the third</source>
        <translation>Spalten, die keine Neuronen oder nicht erwünscht sind: Namen, oder #3 für die dritte</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>none: every edge counts 1</source>
        <translation>keines: jede Kante zählt 1</translation>
    </message>
    <message>
        <source>all edges</source>
        <translation>alle Kanten</translation>
    </message>
    <message>
        <source>value, or several with commas</source>
        <translation>Wert, oder mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Values of the edges that are read</source>
        <translation>Werte der Kanten, die gelesen werden</translation>
    </message>
    <message>
        <source>Undirected</source>
        <translation>Ungerichtet</translation>
    </message>
    <message>
        <source>Every edge counts both ways, whether it stands once or twice</source>
        <translation>Jede Kante zählt in beide Richtungen, ob sie einmal oder zweimal dasteht</translation>
    </message>
    <message>
        <source>Column of the sources</source>
        <translation>Spalte der Quellen</translation>
    </message>
    <message>
        <source>Column of the targets</source>
        <translation>Spalte der Ziele</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, nach</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Nur wo</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ReadoutView</name>
    <message>
        <source>nothing is drawn</source>
        <translation>nichts gezeichnet</translation>
    </message>
    <message>
        <source>truth not known</source>
        <translation>Wahrheit unbekannt</translation>
    </message>
    <message>
        <source>one group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Adjusted Rand index between the pieces of the wiring and the groups of a label (Hubert &amp; Arabie 1985): 1 where they are the same, 0 by chance.</source>
        <translation>Adjustierter Rand-Index zwischen den Stücken der Verschaltung und den Gruppen eines Labels (Hubert &amp; Arabie 1985): 1, wenn sie gleich sind, 0 bei Zufall.</translation>
    </message>
    <message>
        <source>The numbers that decide the verdict stand here once the network is trained.</source>
        <translation>Die Zahlen, die über das Urteil entscheiden, stehen hier, sobald das Netz trainiert ist.</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>Shows all scores, or the ones alone that decided the verdict</source>
        <translation>Zeigt alle Kennzahlen oder nur die, die über das Urteil entschieden haben</translation>
    </message>
    <message>
        <source>Pieces and %1</source>
        <translation>Stücke und %1</translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>ein Stück</translation>
    </message>
    <message>
        <source>adjusted Rand index</source>
        <translation>adjustierter Rand-Index</translation>
    </message>
    <message>
        <source>of %1 of %2 neurons</source>
        <translation>für %1 von %2 Neuronen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a picture there are no numbers that decide the verdict.</source>
        <translation>Ohne Bild gibt es keine Zahlen, die über das Urteil entscheiden.</translation>
    </message>
    <message>
        <source>The numbers that decide the verdict are being worked out.</source>
        <translation>Die Zahlen, die über das Urteil entscheiden, werden berechnet.</translation>
    </message>
    <message>
        <source>Neighbours, held-out samples, Gram error, halves and dimensions: as at epoch %1.</source>
        <translation>Nachbarn, Validierung, Gram-Fehler, Hälften und Dimensionen: Stand von Epoche %1.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::RunExporter</name>
    <message>
        <source>There is nothing to export yet: the data are still being drawn.</source>
        <translation>Es gibt noch nichts zu exportieren: Die Daten werden noch erzeugt.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
    <message>
        <source>Exported to %1, but without its figures: %2</source>
        <translation>Nach %1 exportiert, aber ohne Abbildungen: %2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ScrambleView</name>
    <message>
        <source>Change the weights and leave the function alone: the error stays, the shape goes.</source>
        <translation>Die Gewichte ändern und die Funktion lassen, wie sie ist: Der Fehler bleibt, die Form verschwindet.</translation>
    </message>
    <message>
        <source>Mix hidden units, κ</source>
        <translation>Einheiten mischen, κ</translation>
    </message>
    <message>
        <source>Silent weights, r</source>
        <translation>Stumme Gewichte, r</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Puts the weights back as they were</source>
        <translation>Stellt die Gewichte wieder her, wie sie waren</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>Goes on training from the scrambled weights: the penalty repairs the shape</source>
        <translation>Trainiert von den verwürfelten Gewichten aus weiter: Der Strafterm stellt die Form wieder her</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Error %1 before, %2 after: changed by %3 %</source>
        <translation>Fehler vorher %1, nachher %2: um %3 % geändert</translation>
    </message>
    <message>
        <source>The inputs vary in every direction (noise), so that weights have nowhere to hide.</source>
        <translation>Die Eingaben variieren in jeder Richtung (Rauschen), sodass sich Gewichte nirgends verbergen können.</translation>
    </message>
    <message>
        <source>With a nonlinear φ mixing the hidden units changes the function; silent weights do not.</source>
        <translation>Bei nichtlinearem φ ändert das Mischen der verborgenen Einheiten die Funktion; stumme Gewichte ändern sie nicht.</translation>
    </message>
    <message>
        <source>Needs a network.</source>
        <translation>Braucht ein Netz.</translation>
    </message>
    <message>
        <source>Wᵢₙ becomes A·Wᵢₙ and Wₒᵤₜ becomes Wₒᵤₜ·A⁻¹, with a random A of condition number κ; a linear network does the same as before.</source>
        <translation>Wᵢₙ wird zu A·Wᵢₙ und Wₒᵤₜ zu Wₒᵤₜ·A⁻¹, mit einem zufälligen A der Konditionszahl κ; ein lineares Netz tut dasselbe wie vorher.</translation>
    </message>
    <message>
        <source>Adds weights of r times the norm of Wᵢₙ in directions in which the inputs do not vary; no output changes.</source>
        <translation>Addiert Gewichte vom r-Fachen der Norm von Wᵢₙ in Richtungen, in denen die Eingaben nicht variieren; keine Ausgabe ändert sich.</translation>
    </message>
    <message>
        <source>%1 % of Wᵢₙ&apos;s energy lies where the inputs hardly vary</source>
        <translation>%1 % der Energie von Wᵢₙ liegen dort, wo die Eingaben kaum variieren</translation>
    </message>
    <message>
        <source>The weights are tied: Wᵢₙ cannot change without Wₒᵤₜ.</source>
        <translation>Die Gewichte sind gekoppelt: Wᵢₙ kann sich nicht ohne Wₒᵤₜ ändern.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SessionKeeper</name>
    <message>
        <source>There is nothing to save yet: the data are still being drawn.</source>
        <translation>Es gibt noch nichts zu speichern: Die Daten werden noch erzeugt.</translation>
    </message>
    <message>
        <source>Weights of one&apos;s own stay in their file: save them as an experiment, which names it.</source>
        <translation>Eigene Gewichte bleiben in ihrer Datei: Speichern Sie sie als Experiment, das auf die Datei verweist.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>It is no longer there: it was discarded, or another window has taken it.</source>
        <translation>Die Arbeit ist nicht mehr da: Sie wurde verworfen, oder ein anderes Fenster hat sie übernommen.</translation>
    </message>
    <message>
        <source>A pinned run could not be brought back: %1</source>
        <translation>Ein angehefteter Lauf ließ sich nicht zurückholen: %1</translation>
    </message>
    <message>
        <source>What you are working on cannot be kept: it is lost if the program ends before you save it. %1</source>
        <translation>Woran Sie arbeiten, lässt sich nicht aufbewahren: Es geht verloren, wenn das Programm endet, bevor Sie speichern. %1</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ShapeView</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Dim.</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Schleifen</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Hohlräume</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Loops and voids</source>
        <translation>Schleifen und Hohlräume</translation>
    </message>
    <message>
        <source>Bars of loops and voids over the band that shuffled weights reach</source>
        <translation>Balken der Schleifen und Hohlräume über dem Band, das permutierte Gewichte erreichen</translation>
    </message>
    <message>
        <source>What holds over k</source>
        <translation>Was über k gilt</translation>
    </message>
    <message>
        <source>At each number of neighbours the score of recovery, or the longest loop where the truth is not known</source>
        <translation>Für jede Zahl von Nachbarn die Kennzahl der Wiederfindung oder die längste Schleife, wo die Wahrheit nicht bekannt ist</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Each piece of the wiring with its evidence</source>
        <translation>Jedes Stück der Verschaltung mit seinem Befund</translation>
    </message>
    <message>
        <source>99 shuffles</source>
        <translation>99 Vergleiche</translation>
    </message>
    <message>
        <source>Compares with 99 shuffles: p down to 0.01</source>
        <translation>Vergleicht mit 99 Permutationen: p bis hinab zu 0,01</translation>
    </message>
    <message>
        <source>999 shuffles</source>
        <translation>999 Vergleiche</translation>
    </message>
    <message>
        <source>Compares with 999 shuffles: p down to 0.001; takes ten times as long</source>
        <translation>Vergleicht mit 999 Permutationen: p bis hinab zu 0,001; dauert zehnmal so lange</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>Ends now; the answer is made with what was compared</source>
        <translation>Endet jetzt; die Antwort beruht auf dem, was verglichen wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends now; what was known before stays</source>
        <translation>Endet jetzt; was vorher bekannt war, bleibt</translation>
    </message>
    <message>
        <source>of the weights</source>
        <translation>der Gewichte</translation>
    </message>
    <message>
        <source>of the activity</source>
        <translation>der Aktivität</translation>
    </message>
    <message>
        <source>What the shape is of</source>
        <translation>Wessen Form gezeigt wird</translation>
    </message>
    <message>
        <source>The shape of the weights, or of the activity that they were trained on</source>
        <translation>Die Form der Gewichte oder die der Aktivität, auf der sie trainiert wurden</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The weights are being looked at.</source>
        <translation>Die Gewichte werden untersucht.</translation>
    </message>
    <message>
        <source>The activity is being looked at.</source>
        <translation>Die Aktivität wird untersucht.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing the activity with %n shifts of it…</source>
        <translation>
            <numerusform>Die Aktivität wird mit %n Verschiebung verglichen…</numerusform>
            <numerusform>Die Aktivität wird mit %n Verschiebungen verglichen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Which shape is in the activity itself? Compare it with traces that are shifted in time to see.</source>
        <translation>Welche Form steckt in der Aktivität selbst? Der Vergleich mit zeitlich verschobenen Spuren zeigt es.</translation>
    </message>
    <message>
        <source>There is no activity: these are weights of your own.</source>
        <translation>Es gibt keine Aktivität: Dies sind eigene Gewichte.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing the weights with %n shuffles of them…</source>
        <translation>
            <numerusform>Die Gewichte werden mit %n Permutation verglichen…</numerusform>
            <numerusform>Die Gewichte werden mit %n Permutationen verglichen…</numerusform>
        </translation>
    </message>
    <message>
        <source>The shape is looked for when training ends or pauses.</source>
        <translation>Die Form wird gesucht, wenn das Training endet oder pausiert.</translation>
    </message>
    <message>
        <source>Which shape is in these weights? Compare them with shuffles to see.</source>
        <translation>Welche Form steckt in diesen Gewichten? Der Vergleich mit Permutationen zeigt es.</translation>
    </message>
    <message>
        <source>The shape of trained weights, or of weights of your own, is looked for here.</source>
        <translation>Hier wird nach der Form trainierter oder eigener Gewichte gesucht.</translation>
    </message>
    <message>
        <source>There is no loop and no void that lasts long enough to be drawn.</source>
        <translation>Keine Schleife und kein Hohlraum besteht lange genug, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>from %1 to %2: %3 times · p = %4</source>
        <translation>von %1 bis %2: %3-fach · p = %4</translation>
    </message>
    <message>
        <source>holds from %1 to %2 neighbours</source>
        <translation>gilt von %1 bis %2 Nachbarn</translation>
    </message>
    <message numerus="yes">
        <source>drawn at %n neighbours</source>
        <translation>
            <numerusform>gezeichnet mit %n Nachbarn</numerusform>
            <numerusform>gezeichnet mit %n Nachbarn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SketchField</name>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>error, as a share of that of the start</source>
        <translation>Fehler, als Anteil des Fehlers am Start</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Wiederfindung</translation>
    </message>
    <message>
        <source>unexplained share of the variance</source>
        <translation>unerklärter Anteil der Varianz</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Takes the sketch away</source>
        <translation>Nimmt die Skizze weg</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Keeps this sketch as one person&apos;s, and begins another</source>
        <translation>Behält diese Skizze als die einer Person und beginnt eine neue</translation>
    </message>
    <message>
        <source>a sketch, from left to right: %1</source>
        <translation>eine Skizze, von links nach rechts: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SketchPad</name>
    <message>
        <source>Your sketch: %1 over %2</source>
        <translation>Ihre Skizze: %1 über %2</translation>
    </message>
    <message>
        <source>Draw with the mouse, or with the arrow keys: left and right choose the place, up and down the height. At %1 % of the width nothing is drawn.</source>
        <translation>Mit der Maus zeichnen oder mit den Pfeiltasten: Links und Rechts wählen die Stelle, Auf und Ab die Höhe. Bei %1 % der Breite ist nichts gezeichnet.</translation>
    </message>
    <message>
        <source>At %1 % of the width: height %2</source>
        <translation>Bei %1 % der Breite: Höhe %2</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>A network has a spectrum of inputs and weights; these weights come alone.</source>
        <translation>Ein Netz hat ein Spektrum von Eingaben und Gewichten; diese Gewichte kommen allein.</translation>
    </message>
    <message>
        <source>The eigenvalues of the inputs appear with the data.</source>
        <translation>Die Eigenwerte der Eingaben erscheinen mit den Daten.</translation>
    </message>
    <message>
        <source>Above: the strength of the inputs&apos; modes, and λ, which the arrow keys move. Below: what the weights keep of each mode, predicted and measured.</source>
        <translation>Oben: die Stärke der Moden der Eingaben und λ, das die Pfeiltasten bewegen. Unten: was die Gewichte von jeder Mode behalten, vorhergesagt und gemessen.</translation>
    </message>
    <message>
        <source>λ / s₁ = %1</source>
        <translation>λ / s₁ = %1</translation>
    </message>
    <message>
        <source>λ / s₁ = %1. Drag it up or down: above a mode&apos;s dot that mode is given up. It snaps to 1, 2, 5 and to the modes, with Alt it does not.</source>
        <translation>λ / s₁ = %1. Nach oben oder unten ziehen: Liegt es über dem Punkt einer Mode, wird diese Mode aufgegeben. Es rastet bei 1, 2, 5 und an den Moden ein, mit Alt nicht.</translation>
    </message>
    <message>
        <source>mode %1 · sₖ %2 (%3 of s₁) · the weights keep %4</source>
        <translation>Mode %1 · sₖ %2 (%3 von s₁) · die Gewichte behalten %4</translation>
    </message>
    <message>
        <source>mode %1 · sₖ %2 (%3 of s₁)</source>
        <translation>Mode %1 · sₖ %2 (%3 von s₁)</translation>
    </message>
    <message numerus="yes">
        <source>%n modes</source>
        <translation>
            <numerusform>%n Mode</numerusform>
            <numerusform>%n Moden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eigenvalues of the inputs are above λ/s₁ = %1</source>
        <translation>
            <numerusform>%n Eigenwert der Eingaben liegt über λ/s₁ = %1</numerusform>
            <numerusform>%n Eigenwerte der Eingaben liegen über λ/s₁ = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the weights hold %n modes</source>
        <translation>
            <numerusform>die Gewichte enthalten %n Mode</numerusform>
            <numerusform>die Gewichte enthalten %n Moden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SweepFields</name>
    <message>
        <source>Swept parameter</source>
        <translation>Variierter Parameter</translation>
    </message>
    <message>
        <source>The parameter whose values are compared</source>
        <translation>Der Parameter, dessen Werte verglichen werden</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The values to compare, as %1; more can be added later, and what is finished is not run again.</source>
        <translation>Die zu vergleichenden Werte, wie %1; weitere lassen sich später hinzufügen, und was fertig ist, läuft nicht noch einmal.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>A range like 1..5, or a list like 1,2,7.</source>
        <translation>Ein Bereich wie 1..5 oder eine Liste wie 1,2,7.</translation>
    </message>
    <message>
        <source>Second swept parameter</source>
        <translation>Zweiter variierter Parameter</translation>
    </message>
    <message>
        <source>A second parameter makes a map: each value of the one with each value of the other</source>
        <translation>Ein zweiter Parameter ergibt eine Karte: jeder Wert des einen mit jedem Wert des anderen</translation>
    </message>
    <message>
        <source>Values of the second</source>
        <translation>Werte des zweiten</translation>
    </message>
    <message>
        <source>The values of the second parameter, as %1.</source>
        <translation>Die Werte des zweiten Parameters, wie %1.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Pairs of parameters that are worth a map</source>
        <translation>Paare von Parametern, die eine Karte lohnen</translation>
    </message>
    <message>
        <source>one parameter alone</source>
        <translation>nur ein Parameter</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SweepView</name>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Recovery and unexplained variance against λ</source>
        <translation>Wiederfindung und unerklärte Varianz gegen λ</translation>
    </message>
    <message>
        <source>Runs what is not finished yet, on all cores</source>
        <translation>Rechnet auf allen Kernen, was noch nicht fertig ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Begins no further runs</source>
        <translation>Beginnt keine weiteren Läufe</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Hier beenden</translation>
    </message>
    <message>
        <source>Ends now and keeps the finished runs</source>
        <translation>Endet jetzt und behält die fertigen Läufe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends now and shows what was there before; finished runs are not run again</source>
        <translation>Endet jetzt und zeigt, was vorher da war; fertige Läufe laufen nicht noch einmal</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Fortschritt des Sweeps</translation>
    </message>
    <message>
        <source>Shape too</source>
        <translation>Auch Form</translation>
    </message>
    <message>
        <source>Looks in each run for the shape of its weights, without their truth, and says how many seeds agree. Takes longer.</source>
        <translation>Sucht in jedem Lauf nach der Form seiner Gewichte, ohne die Wahrheit zu kennen, und sagt, wie viele Seeds übereinstimmen. Dauert länger.</translation>
    </message>
    <message>
        <source>Looks for the shape in the weights of each run</source>
        <translation>Sucht in den Gewichten jedes Laufs nach der Form</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · pausiert</translation>
    </message>
    <message>
        <source>Cancelled. Finished runs are kept: sweeping again does not run them anew (%1).</source>
        <translation>Abgebrochen. Fertige Läufe bleiben erhalten: Ein neuer Sweep rechnet sie nicht noch einmal (%1).</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Weights of your own are not trained, so there is nothing to sweep.</source>
        <translation>Eigene Gewichte werden nicht trainiert, also gibt es nichts zu variieren.</translation>
    </message>
    <message>
        <source>Opens this run</source>
        <translation>Öffnet diesen Lauf</translation>
    </message>
    <message>
        <source>%1; its weights alone: %2</source>
        <translation>%1; seine Gewichte allein: %2</translation>
    </message>
    <message>
        <source>Sweep over λ</source>
        <translation>Sweep über λ</translation>
    </message>
    <message numerus="yes">
        <source> · %n s left</source>
        <translation>
            <numerusform> · noch %n s</numerusform>
            <numerusform> · noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n min left</source>
        <translation>
            <numerusform> · noch %n min</numerusform>
            <numerusform> · noch %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Sweep of %1 over %2, with other settings than what is open</source>
        <translation>Sweep über %2: %1, mit anderen Einstellungen als den geöffneten</translation>
    </message>
    <message>
        <source>Sweep of %1 over %2</source>
        <translation>Sweep über %2: %1</translation>
    </message>
    <message>
        <source>%1, seed %2: %3</source>
        <translation>%1, Seed %2: %3</translation>
    </message>
    <message>
        <source>How much λ? A sweep trains the experiment at each λ and with each seed, and shows where the shape appears; with a second parameter it draws a map. Press Sweep.</source>
        <translation>Wie viel λ? Ein Sweep trainiert das Experiment mit jedem λ und jedem Seed und zeigt, wo die Form erscheint; mit einem zweiten Parameter zeichnet er eine Karte. Auf „Sweep“ klicken.</translation>
    </message>
    <message>
        <source>%1: run at %2</source>
        <translation>%1: Lauf mit %2</translation>
    </message>
    <message>
        <source>%1, %2, seed %3: %4. Click to open this run.</source>
        <translation>%1, %2, Seed %3: %4. Ein Klick öffnet diesen Lauf.</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>Map of the sweep</source>
        <translation>Karte des Sweeps</translation>
    </message>
    <message>
        <source>Arrow keys walk from cell to cell, Return opens its run; the wheel zooms</source>
        <translation>Pfeiltasten gehen von Zelle zu Zelle, die Eingabetaste öffnet deren Lauf; das Rad vergrößert</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::TimelineBar</name>
    <message>
        <source>Play the training</source>
        <translation>Training abspielen</translation>
    </message>
    <message>
        <source>Plays the training from the moment shown</source>
        <translation>Spielt das Training ab dem gezeigten Zeitpunkt ab</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Looks back through the training; all views follow</source>
        <translation>Blickt durch das Training zurück; alle Ansichten folgen</translation>
    </message>
    <message>
        <source>epoch %1 · looking back</source>
        <translation>Epoche %1 · Rückblick</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play the training again</source>
        <translation>Training noch einmal abspielen</translation>
    </message>
    <message>
        <source>epoch %1 · newest</source>
        <translation>Epoche %1 · neueste</translation>
    </message>
    <message>
        <source>%1 moments are kept, at most %2</source>
        <translation>%1 Zeitpunkte sind aufbewahrt, höchstens %2</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::TransportBar</name>
    <message>
        <source>Training progress</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Starts or pauses training (Space)</source>
        <translation>Startet oder pausiert das Training (Leertaste)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One step of the optimiser (S)</source>
        <translation>Ein Schritt des Optimierers (S)</translation>
    </message>
    <message>
        <source>Takes one step of the optimiser (S)</source>
        <translation>Macht einen Schritt des Optimierers (S)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Start over from the seed and train (R)</source>
        <translation>Vom Seed aus neu beginnen und trainieren (R)</translation>
    </message>
    <message>
        <source>Starts over from the seed and trains (R)</source>
        <translation>Beginnt vom Seed aus neu und trainiert (R)</translation>
    </message>
    <message>
        <source>drawing the data…</source>
        <translation>Daten werden erzeugt…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>training</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>durch einen Fehler beendet</translation>
    </message>
    <message>
        <source>λ changed: train again to apply it</source>
        <translation>λ geändert: neu trainieren</translation>
    </message>
    <message>
        <source>penalties changed: train again to apply them</source>
        <translation>Strafterme geändert: neu trainieren</translation>
    </message>
    <message>
        <source>λ changed: train on to apply it</source>
        <translation>λ geändert: weiter trainieren</translation>
    </message>
    <message>
        <source>penalties changed: train on to apply them</source>
        <translation>Strafterme geändert: weiter trainieren</translation>
    </message>
    <message>
        <source>restart to apply ↻</source>
        <translation>Neustart zum Anwenden ↻</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Leertaste)</translation>
    </message>
    <message>
        <source>Loss of the newest epoch without its penalty, per sample</source>
        <translation>Verlust der neuesten Epoche ohne ihren Strafterm, pro Sample</translation>
    </message>
    <message>
        <source>%1 · step %2</source>
        <translation>%1 · Schritt %2</translation>
    </message>
    <message>
        <source>train error %1</source>
        <translation>Trainingsfehler %1</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Begins anew from the seed, with the parameters as they are (Space); undo brings this training back</source>
        <translation>Beginnt vom Seed aus neu, mit den Parametern, wie sie sind (Leertaste); Rückgängig bringt dieses Training zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n points of one&apos;s own</source>
        <translation>
            <numerusform>%n eigener Punkt</numerusform>
            <numerusform>%n eigene Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ViewStack</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Chooses the view that is shown here</source>
        <translation>Wählt die Ansicht, die hier gezeigt wird</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Shows the panels beside it again</source>
        <translation>Zeigt die Bereiche daneben wieder</translation>
    </message>
    <message>
        <source>Gives these views the whole column</source>
        <translation>Gibt diesen Ansichten die ganze Spalte</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::VtkWidget</name>
    <message>
        <source>The 3-D view needs OpenGL 3.2, which this display does not have.</source>
        <translation>Die 3-D-Ansicht braucht OpenGL 3.2, das diese Anzeige nicht hat.</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::WeightsView</name>
    <message>
        <source>Matrix shown</source>
        <translation>Gezeigte Matrix</translation>
    </message>
    <message>
        <source>Which matrix the heat map shows</source>
        <translation>Welche Matrix die Heatmap zeigt</translation>
    </message>
    <message>
        <source>Order of the neurons</source>
        <translation>Reihenfolge der Neuronen</translation>
    </message>
    <message>
        <source>As given, by the latent or a label, or so that similar neurons stand side by side</source>
        <translation>Wie gegeben, nach dem latenten Wert oder einem Label, oder so, dass ähnliche Neuronen nebeneinander stehen</translation>
    </message>
    <message>
        <source>Heat map of the weights</source>
        <translation>Heatmap der Gewichte</translation>
    </message>
    <message>
        <source>One row a hidden unit, one column a neuron</source>
        <translation>Eine Zeile je verborgener Einheit, eine Spalte je Neuron</translation>
    </message>
    <message>
        <source>The weights appear with the data.</source>
        <translation>Die Gewichte erscheinen mit den Daten.</translation>
    </message>
    <message>
        <source>%1 to %2 of the order</source>
        <translation>%1 bis %2 der Reihenfolge</translation>
    </message>
    <message>
        <source>%1 %2 · %3 %4 · %5</source>
        <translation>%1 %2 · %3 %4 · %5</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 × %2, from %3 to %4</source>
        <translation>%1 × %2, von %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::WelcomePage</name>
    <message>
        <source>Weightscape</source>
        <translation>Weightscape</translation>
    </message>
    <message>
        <source>Neurons respond to hidden causes: a heading, a position. Train a small autoencoder on their activity and look only at its weights. With a small penalty on them, and at the same accuracy, they draw the shape of the cause.</source>
        <translation>Neuronen antworten auf verborgene Ursachen: eine Kopfrichtung, eine Position. Trainieren Sie einen kleinen Autoencoder auf ihrer Aktivität und sehen Sie nur seine Gewichte an. Mit einem kleinen Strafterm darauf, und bei gleicher Genauigkeit, zeichnen sie die Form der Ursache.</translation>
    </message>
    <message>
        <source>Pick a world</source>
        <translation>Eine Welt wählen</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>Eine Lektion beginnen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Show this page at every start</source>
        <translation>Diese Seite bei jedem Start zeigen</translation>
    </message>
    <message>
        <source>Shows this page whenever the program starts</source>
        <translation>Zeigt diese Seite bei jedem Programmstart</translation>
    </message>
    <message>
        <source>Go on with what is open</source>
        <translation>Mit dem Geöffneten weitermachen</translation>
    </message>
    <message>
        <source>Leaves this page; nothing is changed</source>
        <translation>Verlässt diese Seite; nichts ändert sich</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Begins lesson %1</source>
        <translation>Beginnt Lektion %1</translation>
    </message>
    <message>
        <source>A lesson sets the scene and gives your own work back at its end.</source>
        <translation>Eine Lektion stellt alles bereit und gibt am Ende Ihre eigene Arbeit zurück.</translation>
    </message>
    <message>
        <source>Nothing yet. Experiments, sessions and matrices that you open or save stand here afterwards; files can also be dropped onto the window.</source>
        <translation>Noch nichts. Experimente, Sitzungen und Matrizen, die Sie öffnen oder speichern, stehen danach hier; Dateien lassen sich auch auf das Fenster ziehen.</translation>
    </message>
</context>
</TS>
