<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möbius strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y-maze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x − mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z-score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔF/F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landmark Isomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian eigenmaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diffusion maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>piece %1, %2 neurons: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shape without a name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces with a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranged like: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>single column, 85 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double column, 174 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slide, 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poster, A4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputsPlot</name>
    <message>
        <source>activity / √s₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron, by preferred value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 neurons of group %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, coloured by preferred value%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, before mixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuning curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sample %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run of a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run of a sweep of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs of a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs of a sweep of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be kept in %1: may it be written to?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatentPlot</name>
    <message>
        <source>true latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, axis %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: agreement %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: recovered against true latent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss per sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loss per sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronTable</name>
    <message>
        <source>true latent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeuronWords</name>
    <message>
        <source>neuron %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true latent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoPicture</name>
    <message>
        <source>There is no picture of this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are zero: nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights have shrunk to zero: nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverPlot</name>
    <message>
        <source>neighbours k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank correlation over k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest loop over k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what holds over k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>residual variance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its axes hold %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not trust its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>λ/s₁ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/s₁ %1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>Replace a file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in %1. What it holds is lost when it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneColoring</name>
    <message>
        <source>grey: %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle from the wiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle %1 from the wiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one unit&apos;s weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm of the input weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight to hidden unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle around a loop, turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of neighbours that stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneFigure</name>
    <message>
        <source>%1 in weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message numerus="yes">
        <source>for %n groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>high: do not trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of ‖W_in‖²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good, &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good, ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapePlot</name>
    <message>
        <source>death / birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of shuffles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loops and voids of the wiring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>mode k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s_k / s₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ_k² of W_in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√(λ_in·λ_out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − λ/s_k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: spectrum of inputs and weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2/%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geodesic rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexplained variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ / s₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery, mean ± spread over seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below: the shape of most seeds, and of how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ not converged: not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: recovery against λ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thinning</name>
    <message>
        <source>%1 (every %2st)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (every %2nd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (every %2rd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (every %2th)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (largest of %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>untrained weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to train: the cloud shows what the weights learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep over λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsPicture</name>
    <message>
        <source>This matrix has no cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed form holds for linear units with an L2 penalty alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_out transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gram matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed-form Gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by true latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by recovered latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by angle found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by seriation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 is lost, %2 % of its variance is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are lost, %2 % of their variances are explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons are too few to draw a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most neurons answer to random mixtures, so that near ones in the latent space have no similar weights (mixed selectivity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons with several preferred values have no one place in the latent space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 (μ) alone does not bring the shape out: unlike λ it is not blind to rotations of the hidden units, so that distances between weights stay arbitrary; set λ above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ counts for W_out alone; W_in keeps the noise of its start, which hides the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a penalty on the activity alone does not touch weights where the inputs do not vary: they keep the noise of the start, which hides the shape; set λ above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a penalty the weights keep the noise of their start; the function is as good, its wiring hides the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of W_in&apos;s energy still lies where the inputs hardly vary; λ takes it away in a longer training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the noise, variance %1 in each input, is as strong as all that the inputs tell of the shape: no λ takes it out of the weights; lower the noise or draw more samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the noise fills the directions in which the inputs would not vary, and λ = %1 is below its variance %2; a λ above it takes it out of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ and the hidden units leave no mode of the inputs, and the shape needs at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ and the hidden units leave one mode of the inputs, and the shape needs at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ and the hidden units leave %1 modes of the inputs, and the shape needs at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one component: groups not separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 components for %2 groups: some are not separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture falls into %1 pieces where there should be %2; more neighbours join pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces hold neurons of several groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not drawn as one whole circle: its angles follow the true ones with a circular correlation of %2, %3 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near neurons are near, but long distances are bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the overall shape is there, but some neurons have wrong neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbours in the weights are not neighbours in the latent space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inputs do not vary, so that there is nothing to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the start gain is 0: weights that are all zero have no gradient and stay so; start with a gain above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights have shrunk to zero because %1 is not below the largest eigenvalue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights have shrunk to zero because %1 is above %2 of the largest eigenvalue, where the network without weights is the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 = %2 of the largest eigenvalue on a small start stays at zero, although a network that explains something may exist up to %3 of it; lower %1, or try a start with a larger gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is so near the largest eigenvalue that even the best network explains less than 1 % of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the penalty L1, μ = %1, has shrunk the weights to zero; lower μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the penalty on the activity, ν = %1, has silenced the hidden units; lower ν</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network explains less than 1 % of the variance; train longer, or lower the penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate is 0, so that the weights do not move; choose one above 0 and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of W_in&apos;s energy lies where the inputs hardly vary: the noise of the start, which λ has not taken away yet; train longer (more epochs, smaller batches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ is not below the largest eigenvalue: all weights vanish in the end; they have not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights are further from the closed form than no weights would be (Gram error %1); train longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss is %1 times the least that it can become; train longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss still falls, by %1 % over the last tenth of the epochs; train longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geodesic correlation, all pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation between distances along the weights and true distances, over the pairs of all groups together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geodesic rank correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation between distances along the weights and true distances; the lowest of all groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well angles in the picture follow the true angles; rings only, the lowest of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the nearest neurons in the weights that are truly nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trustworthiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 when no false neighbours appear (Venna &amp; Kaski 2001). Not defined where every other neuron of the group is a neighbour; choose a smaller k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 when no true neighbours are torn apart (Venna &amp; Kaski 2001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group purity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of neurons whose piece belongs to their group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of the neighbour graph, and groups of neurons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of neurons in pieces that are large enough to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered from k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number of neighbours of the range in which recovery holds, of 2 to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered up to k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of neighbours of the range in which recovery holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − R² between distances along the weights and distances in the picture: 0 where it shows all of them, and above 0.3 its shape is not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in its axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the positive eigenvalues the axes of the picture hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the training samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out variance explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the held-out samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of ‖x − y‖² over the training samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of ‖x − y‖² over the held-out samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_in − W_out transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative difference; a penalised network makes the two equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal, &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gram error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative difference from the closed form; linear units with λ &gt; 0 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged, &lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halves agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation of distances along the weights between two random halves of the hidden units, mean over 5 divisions. Needs no truth: near 0 where the weights hold no arrangement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many directions share the variance of the points: (Σλ)²/Σλ².</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation ratio of inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many directions share the variance of the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy in silent inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of ‖W_in‖² in directions whose eigenvalue is below a thousandth of the largest: weights there change hardly any output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From each point&apos;s two nearest neighbours (Facco et al. 2017). On a regular grid they are equally far and the estimate means nothing; jitter the preferred values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring and line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cylinder and line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrained weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained yet: these are the random weights of the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights shown are those from before; choose a smaller learning rate and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss rises above that of a network without weights; choose a smaller learning rate and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained long enough to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graph joins what lies apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graph falls into pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graph takes short cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graph goes astray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ring is not drawn as one whole circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many neighbours are wrong ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at k = %1; the picture as drawn does not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for k = %1 to %2; the picture as drawn does not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for k = %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at k = %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at k = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at k = %1 and, as drawn, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for k = %1 to %2 and, as drawn, at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at k = %1; at %2, as drawn, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for k = %1 to %2; at %3, as drawn, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 partly recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every part is in its place, but the ring does not close: its loop is no longer than those of shuffled weights (p = %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preferred values of the neurons are not known, so that recovery cannot be scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points stand more evenly than by chance, as on a grid: the estimate is %1, among half of them %2; it means nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two nearest neighbours of %1 % of the points are equally far, as on a grid; the estimate from their ratio means nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than three points have two neighbours at other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this; choose smaller sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program; what was open is unharmed. Please report what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of the disk that is allowed here is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would become larger than is allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no permission for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reads it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refuses it, error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 neurons is silent (%2); it is kept, but nothing can be learnt of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 neurons never changes (%2); it is kept, but nothing can be learnt of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 neurons never change (%3; %4 of them silent); they are kept, but nothing can be learnt of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has %1 samples (rows) of %2 neurons (columns); if its rows are the neurons, transpose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cylinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twisted strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Möbius strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance from the middle line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>azimuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the equator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y-maze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance from the joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from arm to arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the axes are exact to %1 only: the leading eigenvalues lie too close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5; landmark_isomap and a reduction to 50 directions (--method landmark_isomap --reduce 50) take far less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5; landmark_isomap (--method landmark_isomap) takes far less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5; a reduction to 50 directions (--reduce 50) makes it far less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points lie at one place: their weights are identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points lie at %2 places, up to %3 at one: their weights are identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diffusion maps shrink what is reached soon: a line becomes a horseshoe, and its ends stand closer than they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laplacian eigenmaps bend a line into a horseshoe: the second axis is a function of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small λ gives all kept modes nearly the same weight, so that no few straight axes hold the shape; methods that follow the surface, like Isomap, still find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged: that takes at least %1 shuffles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing beyond chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shape without a name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranged like a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared with chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = %1 of %2 shuffles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halves agree at %1, those of %2 shuffles at up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shuffles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 resamples alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k = %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike with %1 directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>otherwise with %1 directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one piece and %1 neurons apart from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces and %2 neurons apart from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sure shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preferred values form: %1; the wiring alone shows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons are too few for neighbours to be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noise, but its neighbourhoods are of %1 dimensions, too many for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noise, but no dimension fits it well enough for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noise, but around its loop the neurons draw no surface: a ring with noise, perhaps, or something thicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like a %1 as it stands, which resamples do not bear out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like a %1 as it stands, and otherwise with other directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klein bottle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branched line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axes whose product the group&apos;s neurons tile; circular ones have period 1, bounded ones run from 0 to 1. A direction (a point of a sphere), a Möbius strip and a Y-maze stand alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons per axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred values along each axis of the group&apos;s grid, or in all on a sphere; few neurons need few neighbours k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning width σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the response exp(−d²/σ²) around a neuron&apos;s preferred value; 0.1 for one axis and 0.15 for two in the paper&apos;s worlds (Farrell et al. 2021).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentration κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness of the response exp(κ(cos angle − 1)) on the sphere (von Mises and Fisher).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response of a neuron at its preferred value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred values of each neuron; those after the first are random and hide the shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid spacings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the preferred values about their grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons along each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred values along each axis where they differ, as 32 × 8; empty for the same along all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width along each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning width σ along each axis where they differ, as 0.1 × 0.2; empty for the same along all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where preferred values stand: whole at i/n, half at (i + ½)/n, usual whole on a circle and half on an interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity of one&apos;s own in place of groups, samples × neurons: .npy, .csv, .h5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset inside an HDF5 file that holds several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first line of a table holds names or values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first column of a table holds names (or times) or values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read cells without a number as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file that are no neurons, or unwanted: names, or numbers from 1, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is neurons × samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spike times (units of an NWB file) are counted in bins of this width, each of which is a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a second, so that samples are shown with their time; 0 where it is not known. It changes nothing that is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to each neuron before, by its training samples: nothing; x − mean; z-score (x − mean)/deviation; ΔF/F, (F − F0)/F0 with F0 a low percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline F0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile of a neuron&apos;s training samples that ΔF/F takes for its baseline (8 in Dombeck et al. 2007).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the known preferred values of the neurons, neurons × coordinates, matched by name where both have names; empty cells are axes of other groups. Without it recovery is not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes of the preferred values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the columns of that file are; a direction takes three columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent uniform latents, or a random walk through them (Farrell et al. 2021).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of moments, of all trials together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation time τ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step of the random walk adds N(0, 1/τ) to the latent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent walks that share the samples; the last part of each is held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by √s₁ of the training samples, so that one learning rate and one scale of λ fit any data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additive noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise added to every response; recovery needs λ above the noise&apos;s variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplicative noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every response is multiplied by 1 plus Gaussian noise of this standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed selectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of the neurons that are replaced by random linear mixtures of each other; at 1 the weights no longer show the latent space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraction of the samples, the last ones, kept for validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred values belong to neurons by name; %1 rows name neurons that are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the neurons have no names: preferred values (&apos;%1&apos; …) are taken in their order, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this experiment is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence that says what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides every random number of data, start and training; the same seed gives the same bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden units H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the hidden layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation φ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonlinearity of the hidden units; the closed form holds for linear ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights start as gain·N(0,1)/√fan-in; a small start is itself a weak regulariser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let hidden and output units have a bias (not penalised).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use W_in transposed as W_out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ (L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty λ(‖W_in‖² + ‖W_out‖²); a mode of the inputs survives when its eigenvalue is above λ (Kunin et al. 2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate λ for W_out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ then counts for W_in alone; the closed form has √(λ_in·λ_out) in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ of W_out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty λ_out‖W_out‖², where it is separate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ in units of s₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure λ by the largest eigenvalue of the inputs: from 1 on all weights vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ (L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty μ(Σ|W_in| + Σ|W_out|).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ν (activity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty ν·mean ‖h‖² on the hidden activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-negative weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set negative weights to zero after every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam (Kingma &amp; Ba 2015), stochastic gradient descent with momentum, or L-BFGS on all samples at once (Liu &amp; Nocedal 1989), where an epoch is one iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a step along the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate stays, or falls to zero over the epochs on a line or half a cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that is kept; gradient descent only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples a step; a batch larger than the training split uses all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes through the training samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the validation error has not improved for so long, and go back to its best epoch; 0 never stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2: rows and columns side by side are the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2: its rows (what leaves a neuron) are the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2: its columns (what arrives) are the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2: its %1 rows are the points; the %2 columns can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2: its %2 columns are the points; the %1 rows can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isomap (Tenenbaum et al. 2000) follows the surface that the points lie on; with landmarks for many neurons (de Silva &amp; Tenenbaum 2002); Laplacian eigenmaps (Belkin &amp; Niyogi 2003) and diffusion maps (Coifman &amp; Lafon 2006) follow its edges; classical MDS and PCA see only straight distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join each point to its k nearest, or to all within a radius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is joined to its k nearest; too few tear the picture, too many join what is apart. Scores count as many. 0 lets the program choose by the number of neurons and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In units of the median distance to the nearest neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points between which landmark Isomap measures; more are exacter and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes of the embedding: a ring or sheet needs 2, a cylinder 3, a flat torus 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each neuron&apos;s weights to the hidden layer (input), from it (output), or both side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight matrix or connectome of one&apos;s own to embed, in place of a network: a table (CSV and alike), an edge list, NPY, HDF5 or Matrix Market, packed with gzip or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of an edge list with the starts of the edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of an edge list with the ends of the edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of an edge list with the weights of the edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only edges with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLUMN=VALUE of an edge list, as in type=chemical: edges with another value there are passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a point is: a column (what arrives at a neuron), a row (what leaves it), or both side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights smaller than this in size count as zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use sign(w)·log(1 + |w|): for counts of synapses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every point the length 1: only the pattern counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep so many leading singular directions before neighbours are sought (Halko et al. 2011); 0 keeps all. Large sparse matrices need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges have no direction, as gap junctions have none: each counts both ways, whether it stands once or twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a table of text is: a matrix, or a list of edges. Auto sees it in its first lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first column of a table holds names or values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read cells without a number as 0, which is what they mean in a connectome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file that are no weights, or unwanted: names, or numbers from 1, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells are empty and read as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1 is empty, and %2 cells in all; each needs a number. In a connectome an empty cell means that there is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1 holds no number, and %2 cells in all; each needs one. In a connectome that means that there is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read empty cells as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty line stands above line %1, and what is below is read as more rows of the same table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges that are &apos;Undirected&apos; count both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap junctions count in the direction in which they stand, as synapses do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges of all kinds are added up (&apos;%1&apos;: %2); one kind can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; tells synapses that are sent (S, Sp) from the same ones as they are received (R, Rp): read together each counts in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent ones and gap junctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is not used: weights are taken as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only edges with %1 = %2: %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines for %2 pairs of neurons: those of a pair are added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines for %2 pairs of neurons: those of a pair are added up; if &apos;%3&apos; is the total of a pair already, choose the weight &apos;%4&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every edge counts 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several numbers may be the weight of an edge: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no weights: every edge counts 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weights are those of &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines of %2 cells, the first is &apos;%3&apos;: an edge list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines of %2 cells, the first is &apos;%3&apos;: a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with NumPy&apos;s mark: an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds HDF5&apos;s mark: a file of arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive of NumPy&apos;s arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a safetensors file of tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a MATLAB file of matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with Matrix Market&apos;s mark: a sparse matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: an experiment, if it is one of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GraphML: a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows name a neuron again and are passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, as it is wanted: column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its %1 arrays &apos;%2&apos; is the only one with several rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 neurons have labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 neurons have labels; %2 rows name neurons that are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 neurons have labels; %3 have none (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 neurons have labels; %3 have none (%4), and %5 rows name neurons that are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is read as a neuron, though it is called as a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column %1 is read as a neuron, though nearly all others are called as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns %1 are read as neurons, though nearly all others are called as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without direction: %1 edges stand one way and count both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spikes of %2 units, counted in %3 bins of %4 s from %5 s on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the remark above the first line (%1) is taken as names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 (%2) holds no numbers and is passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty column at the end is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 empty columns at the end are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line (%1) is taken as names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line begins with &apos;%1&apos; and holds numbers: are they the names of the columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; in cell %2 is not a number, and %3 others are. Are they the names of the columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is left out: it tells the time, and is no neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is taken as names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first column (%1) is taken as names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first column (%1) grows from line to line. Is it a neuron, or does it tell the time or number the lines?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first column (%1) may be numbers of neurons, or weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names or times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first line (%1) may be numbers of neurons, or weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last row &apos;%1&apos; is the %2 of the others and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last row &apos;%1&apos; is not the sum of the others, and is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last row &apos;%1&apos; is called as a summary of the others, and is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last column &apos;%1&apos; is the %2 of the others and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last column &apos;%1&apos; is not the sum of the others, and is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last column &apos;%1&apos; is called as a summary of the others, and is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines may be edges from one neuron to another, or rows of a matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an edge list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples of %2 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cylinder + line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading with a position, and an independent position. The weights fall into a cylinder and a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading and a bounded position together: a ring that is carried along a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position on a track: one bounded cause. The weights draw a line with two ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strip with one side: once round, left and right are exchanged. No table of numbers tells it from a cylinder; the weights do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring + line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading and an independent position. The weights fall into a ring and a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading: one circular cause. With a penalty the weights close into a ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position in a room: two bounded causes. The weights draw a sheet with an edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gaze direction: one cause on a sphere. The weights draw a globe that one can turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two headings that the same neurons answer to together. A flat torus needs four dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two independent headings, each with neurons of its own. The weights fall into two rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three arms joined at a point: a place in a maze. The weights draw its fork.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows how hidden causes are written into weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every view of a session as PNG, SVG and PDF, and end; needs no display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &quot;painted&quot; with the first picture on the screen and each new verdict; for measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --figures: a table of labels of the neurons, joined by name; the points have the colours of its first column of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --figures: what colours the points, as the window&apos;s list names it: component, weight norm, a column of the labels …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session (.wscape), an experiment (JSON), a matrix or preset:NAME; with --figures a session, the folder of a run, or weights of your own (a matrix, an edge list, or an experiment that names them).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::CompareView</name>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was different between the pinned runs and this one, and their scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a run (P), then change something and train again: both stand side by side, their cameras linked, and here is what was different and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below each score: its difference from now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::DatasetGallery</name>
    <message>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of your own: compose causes and the neurons that answer to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::EmbeddingHeader</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same without λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the same start without the penalty, for as many epochs, and puts it beside this one, once that is paused or settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines between neighbours in the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the edges of the neighbour graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latent space itself, laid over the wiring as a grey mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the true manifold as a mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this run beside what comes next (P); up to three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this run beside the next ones, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What dragging does: turn the picture, or select neurons. Shift drags a rectangle and Ctrl a lasso at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dragging turns the picture or selects neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which axes of the embedding are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the axes of the embedding that are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of the points mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden unit whose weights colour the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first view (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the picture back to the first view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the number of neighbours to the smallest that joins all pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains: share of the activity&apos;s variance that the network gives back. Recovery: rank correlation between distances along the true shape and along the weights; 1 is perfect. Residual variance: 1 − R² between distances along the weights and distances in the picture; 0 where the picture shows all of them. Its axes hold so much of the positive eigenvalues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with k = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number of neighbours that joins all pieces is %1; now there are more pieces than groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stereographic, from four axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::EmbeddingView</name>
    <message>
        <source>Wiring in 3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point a neuron; drag or use the arrow keys to turn, plus and minus to zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Embedding %n neurons…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the activity of the neurons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected · Esc clears</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FigureDialog</name>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FileOpener</name>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled; what was open is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrices (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spikes of %2 units · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds several matrices. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its %2 columns are no preferred values. A circular value has period 1 (divide degrees by 360, radians by 2π), a bounded one runs from 0 to 1, a direction takes three columns; up to four axes are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the columns of %1? A circular value has period 1, a bounded one runs from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmark Isomap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landmarks and %1 directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact Isomap of %1 neurons needs about %2 GB of memory and may take many minutes. Landmark Isomap is near it and much faster, all the more with the leading directions alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is empty; it needs at least one row and one column of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity, samples × neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights to embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does %1 hold? (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FilmDialog</name>
    <message>
        <source>Export film: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turn about the wiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training, from its first moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 and GIF need ffmpeg, which is not installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FirstHints</name>
    <message>
        <source>No hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows no hints any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this hint away for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::GroupHeader</name>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axes of group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latent space that the neurons of this group tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the group and its neurons out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::HelpWindow</name>
    <message>
        <source>The science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program shows, and why it is so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::InputsView</name>
    <message>
        <source>Inputs shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample and its reconstruction, a moving latent, or tuning curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity of the neurons and what the network makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets time run: sample after sample, or a moving latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sample is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of the tuning curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latent that the tuning curves run along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let time run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, axis %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (held out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2%3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity: these weights come alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity of the neurons appears when it is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning curves belong to synthetic neurons; of recorded ones look at samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed neurons have no tuning of their own; look at samples instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded activity has no latent to move; play the samples instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::KeyList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the 3-D view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll, +, −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, Shift+drag, Ctrl+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select a neuron, a rectangle, a lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next or previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a slider that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LabelSet</name>
    <message>
        <source>%1 The labels that were there stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LambdaPanel</name>
    <message>
        <source>Regularisation λ / s₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ in units of s₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the strength of the weight penalty; 0 switches it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag while the network trains; it snaps to 1, 2, 5 and to the ticks, with Alt it does not. Grey ticks: above them a mode of the inputs is given up. Red tick: above it all weights shrink to zero. Dotted red tick: between the two a small start stays at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of one&apos;s own are not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights shrink to zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a small start stays at zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps %1 of %2 modes · predicted error %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no closed form with these penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closed form holds for linear units only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LambdaSlider</name>
    <message>
        <source>Regularisation λ in units of s₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the weight penalty, logarithmic, with a true zero at the left end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LatentView</name>
    <message>
        <source>Recovered against true latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dot a neuron: its true preferred value to the right, what the picture says upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture says of each neuron&apos;s latent appears with the first embedding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true latents are not known. A file of preferred values (File menu) brings them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No latent can be read off: a circle needs two axes of the embedding, a torus four; a direction, a Möbius strip and a Y-maze have no single axis to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shape is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what shape the wiring has before the evidence does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes this your guess, and lets the evidence speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the lesson and brings back what was open before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wiring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ You said: %1. So does the evidence: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: %1. The evidence says: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: %1. The evidence was not heard to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with shuffles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LossView</name>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic or linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, validation, penalty and total loss against the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of one&apos;s own are embedded, not trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 · train %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · validation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · penalty %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 %2 → %3, step %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::MainWindow</name>
    <message>
        <source>Weightscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Weightscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Weightscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space: the network learns to rebuild the activity, and the cloud shows what its weights become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now press “Same without λ”: the same start explains as much, and no ring comes. Then drag λ: the training wakes, and the picture follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu Lessons leads on, step by step. Help lists every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you left off? %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended without saying so. What you were working on was saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> An older work is under File, Kept work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 older works are under File, Kept work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> No more are kept: when this window leaves another, the oldest goes (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there: another window has taken it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: %1. Until the window closes, for a minute at most, it can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> One more work is under File, Kept work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 more works are under File, Kept work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep is running: %1 of %2 runs are done. Quitting keeps those and ends the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and keep what is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes when everything is written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are working on could not be kept for the next start. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after the epochs set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else training goes on until nothing changes any more, and wakes when something is changed that acts at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open activity, samples × neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;weights or connectome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open weights or a connectome to embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;preferred values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the neurons&apos; preferred values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open la&amp;bels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open labels of the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;d the file otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sess&amp;ion as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save e&amp;xperiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export fil&amp;m…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look along axis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses, weights and scores beside the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Weightscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Weightscape %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;An autoencoder writes the shape of hidden causes into its weights, when the weights are penalised.&lt;/p&gt;&lt;p&gt;After Farrell, Recanatesi, Reid, Mihalas and Shea-Brown, Neural Networks 141 (2021) 330–343.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, without its training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Weightscape opens (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and experiments (*.wscape *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture yet: the data are still being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::NeuronsView</name>
    <message>
        <source>Neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row a neuron; what is selected here is selected everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or column: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the neurons in whose row this stands; with a column&apos;s name and a colon before it, in that column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins a table of labels by name: types, sides, positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the rows that are shown as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open labels of neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.csv.gz *.tsv.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::NumberField</name>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::PaceControl</name>
    <message>
        <source>step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhurried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the training is shown, from a step a picture to as fast as it goes. Between the two the epochs grow by the same factor in the same time, because most happens in the first. Shift+Space trains on at full speed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ParameterEditor</name>
    <message>
        <source>Takes effect with the next restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ParameterPanel</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the parameters of this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds neurons that answer to another, independent cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::PinnedPanes</name>
    <message>
        <source>Take this run away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this pinned run away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ReadingDialog</name>
    <message>
        <source>How to read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activity, samples × neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weights, a matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edges, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns, with commas; or click on their headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are no neurons, or unwanted: names, or #3 for the third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: every edge counts 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value, or several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the edges that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edge counts both ways, whether it stands once or twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ReadoutView</name>
    <message>
        <source>nothing is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted Rand index between the pieces of the wiring and the groups of a label (Hubert &amp; Arabie 1985): 1 where they are the same, 0 by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that decide the verdict stand here once the network is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all scores, or the ones alone that decided the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjusted Rand index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 of %2 neurons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::RunExporter</name>
    <message>
        <source>There is nothing to export yet: the data are still being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1, but without its figures: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ScrambleView</name>
    <message>
        <source>Change the weights and leave the function alone: the error stays, the shape goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix hidden units, κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_in becomes A·W_in and W_out becomes W_out·A⁻¹, with a random A of condition number κ; a linear network does the same as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent weights, r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds weights of r times the norm of W_in in directions in which the inputs do not vary; no output changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the weights back as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on training from the scrambled weights: the penalty repairs the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error %1 before, %2 after: changed by %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of W_in&apos;s energy lies where the inputs hardly vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are tied: W_in cannot change without W_out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inputs vary in every direction (noise), so that weights have nowhere to hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a nonlinear φ mixing the hidden units changes the function; silent weights do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SessionKeeper</name>
    <message>
        <source>There is nothing to save yet: the data are still being drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of one&apos;s own stay in their file: save them as an experiment, which names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there: it was discarded, or another window has taken it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pinned run could not be brought back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are working on cannot be kept: it is lost if the program ends before you save it. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ShapeView</name>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops and voids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of loops and voids over the band that shuffled weights reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds over k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each number of neighbours the score of recovery, or the longest loop where the truth is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each piece of the wiring with its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 shuffles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares with 99 shuffles: p down to 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>999 shuffles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares with 999 shuffles: p down to 0.001; takes ten times as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends now; the answer is made with what was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends now; what was known before stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shape is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape of the weights, or of the activity that they were trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comparing the activity with %n shifts of it…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which shape is in the activity itself? Compare it with traces that are shifted in time to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity: these are weights of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comparing the weights with %n shuffles of them…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The shape is looked for when training ends or pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shape is in these weights? Compare them with shuffles to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape of trained weights, or of weights of your own, is looked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no loop and no void that lasts long enough to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2: %3 times · p = %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigenvalues of the inputs, squared singular values of the weights and the closed form, mode by mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network has a spectrum of inputs and weights; these weights come alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eigenvalues of the inputs appear with the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode %1 · s_k %2 (%3 of s₁)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · weights %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SweepView</name>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery and unexplained variance against λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ / s₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The penalties to compare, separated by commas; more can be added later, and what is finished is not run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range like 1..5, or a list like 1,2,7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs what is not finished yet, on all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins no further runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends now and keeps the finished runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends now and shows what was there before; finished runs are not run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in each run for the shape of its weights, without their truth, and says how many seeds agree. Takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for the shape in the weights of each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep of %1 over λ, with other settings than what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep of %1 over λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Finished runs are kept: sweeping again does not run them anew (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ/s₁ = %1, seed %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of your own are not trained, so there is nothing to sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much λ? A sweep trains the experiment at each λ and with each seed, and shows where the shape appears. Press Sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: run at λ/s₁ = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; its weights alone: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, λ/s₁ = %2, seed %3: %4. Click to open this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::TimelineBar</name>
    <message>
        <source>Play the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the training from the moment shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks back through the training; all views follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 · looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the training again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 · newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moments are kept, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::TransportBar</name>
    <message>
        <source>Training progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts or pauses training (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of the optimiser (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one step of the optimiser (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over from the seed and train (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts over from the seed and trains (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one point of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ changed: train again to apply it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalties changed: train again to apply them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ changed: train on to apply it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalties changed: train on to apply them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart to apply ↻</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ViewStack</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the view that is shown here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::VtkWidget</name>
    <message>
        <source>The 3-D view needs OpenGL 3.2, which this display does not have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::WeightsView</name>
    <message>
        <source>Matrix shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which matrix the heat map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As given, by the latent or a label, or so that similar neurons stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a hidden unit, one column a neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights appear with the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3 %4 · %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weightscape::ui::WelcomePage</name>
    <message>
        <source>Weightscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons respond to hidden causes: a heading, a position. Train a small autoencoder on their activity and look only at its weights. With a small penalty on them, and at the same accuracy, they draw the shape of the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page at every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this page whenever the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves this page; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins lesson %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson sets the scene and gives your own work back at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Experiments, sessions and matrices that you open or save stand here afterwards; files can also be dropped onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
