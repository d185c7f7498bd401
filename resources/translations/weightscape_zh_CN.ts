<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Weightscape</source>
        <translation>关于 Weightscape</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Weightscape %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;An autoencoder writes the shape of hidden causes into its weights, when the weights are penalised.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cite&lt;/b&gt; the program:&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p&gt;and the article that it follows:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Weightscape %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;权重受到惩罚时，自编码器会将潜在因素的形状写入其权重。&lt;/p&gt;&lt;p&gt;许可证：GPL-3.0-or-later。&lt;/p&gt;&lt;p&gt;&lt;b&gt;引用&lt;/b&gt;本程序：&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;&lt;p&gt;以及它所依据的论文：&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>复制引用</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Which one?</source>
        <translation>选择哪一个？</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>circular</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>有界</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Möbius strip</source>
        <translation>莫比乌斯带</translation>
    </message>
    <message>
        <source>Y-maze</source>
        <translation>Y 形迷宫</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整格</translation>
    </message>
    <message>
        <source>half</source>
        <translation>半格</translation>
    </message>
    <message>
        <source>as it looks</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>list of edges</source>
        <translation>边列表</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>x − mean</source>
        <translation>x − 均值</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z 分数</translation>
    </message>
    <message>
        <source>ΔF/F</source>
        <translation>ΔF/F</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>random walk</source>
        <translation>随机游走</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
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
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
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
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>L-BFGS</source>
        <translation>L-BFGS</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Isomap</source>
        <translation>Isomap</translation>
    </message>
    <message>
        <source>landmark Isomap</source>
        <translation>地标 Isomap</translation>
    </message>
    <message>
        <source>Laplacian eigenmaps</source>
        <translation>拉普拉斯特征映射</translation>
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
        <translation>扩散映射</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>piece %1, %2 neurons: %3</source>
        <translation>第 %1 块，%2 个神经元：%3</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未作判定</translation>
    </message>
    <message>
        <source>a shape without a name here</source>
        <translation>有形状，但没有对应的名称</translation>
    </message>
    <message>
        <source>nothing beyond chance</source>
        <translation>未超出随机水平</translation>
    </message>
    <message>
        <source>%1 pieces with a shape</source>
        <translation>%1 块有形状</translation>
    </message>
    <message>
        <source>arranged like: %1</source>
        <translation>排列如同：%1</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>single column, 85 mm</source>
        <translation>单栏，85 mm</translation>
    </message>
    <message>
        <source>double column, 174 mm</source>
        <translation>双栏，174 mm</translation>
    </message>
    <message>
        <source>slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>poster, A4</source>
        <translation>海报，A4</translation>
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
        <translation>λ/s₁ 从 %1 到 %2</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Right: %1 of %2</source>
        <translation>正确：%1 / %2</translation>
    </message>
    <message>
        <source>the curve that comes of it</source>
        <translation>由此得到的曲线</translation>
    </message>
    <message>
        <source>Said after the outcome was seen</source>
        <translation>在看到结果之后作答</translation>
    </message>
</context>
<context>
    <name>InputsPlot</name>
    <message>
        <source>activity / √s₁</source>
        <translation>活动 / √s₁</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>neuron, by preferred value</source>
        <translation>神经元，按偏好值排序</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>重构</translation>
    </message>
    <message>
        <source>%1 of %2 neurons of group %3</source>
        <translation>第 %3 组 %2 个神经元中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 neurons</source>
        <translation>%2 个神经元中的 %1 个</translation>
    </message>
    <message>
        <source>%1, coloured by preferred value%2</source>
        <translation>%1，按偏好值着色%2</translation>
    </message>
    <message>
        <source>, before mixing</source>
        <translation>，混合之前</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>单个样本</translation>
    </message>
    <message>
        <source>moving latent</source>
        <translation>移动的潜变量</translation>
    </message>
    <message>
        <source>tuning curves</source>
        <translation>调谐曲线</translation>
    </message>
    <message>
        <source>%1: sample %2</source>
        <translation>%1：样本 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Each neuron at its preferred place</source>
        <translation>每个神经元在其偏好的位置</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>Nothing can be kept in %1: may it be written to?</source>
        <translation>无法在 %1 中保留工作：那里可以写入吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs of a sweep</source>
        <translation>
            <numerusform>扫描的 %n 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs of a sweep of %1</source>
        <translation>
            <numerusform>%1 扫描的 %n 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>固定 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers in lessons</source>
        <translation>
            <numerusform>课程中的 %n 个回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatentPlot</name>
    <message>
        <source>group %1, %2</source>
        <translation>第 %1 组，%2</translation>
    </message>
    <message>
        <source>%1, axis %2</source>
        <translation>%1，轴 %2</translation>
    </message>
    <message>
        <source>%1: agreement %2</source>
        <translation>%1：一致度 %2</translation>
    </message>
    <message>
        <source>%1: recovered against true latent</source>
        <translation>%1：恢复的潜变量与真实潜变量</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>true %1</source>
        <translation>真实%1</translation>
    </message>
    <message>
        <source>recovered %1</source>
        <translation>恢复的%1</translation>
    </message>
</context>
<context>
    <name>LessonHead</name>
    <message>
        <source>Objective: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Time: %1 minutes</source>
        <translation>时长：%1 分钟</translation>
    </message>
    <message>
        <source>Known before: %1</source>
        <translation>先修：%1</translation>
    </message>
</context>
<context>
    <name>LessonOutcome</name>
    <message>
        <source>weights that are not trained</source>
        <translation>未训练的权重</translation>
    </message>
    <message>
        <source>a training that has come to its end</source>
        <translation>训练结束</translation>
    </message>
    <message>
        <source>a headline that says “recovered”</source>
        <translation>标题显示“已恢复”</translation>
    </message>
    <message>
        <source>a headline that says “not recovered”, after training</source>
        <translation>训练之后标题显示“未恢复”</translation>
    </message>
    <message>
        <source>a headline that says “collapsed”</source>
        <translation>标题显示“已坍缩”</translation>
    </message>
    <message>
        <source>the run without λ, beside this one</source>
        <translation>与本次并排的无 λ 运行</translation>
    </message>
    <message>
        <source>an earlier moment of the training</source>
        <translation>训练的较早时刻</translation>
    </message>
    <message>
        <source>a sweep that has come to its end</source>
        <translation>扫描结束</translation>
    </message>
    <message>
        <source>a picture that is not stereographic</source>
        <translation>不用球极投影的图</translation>
    </message>
</context>
<context>
    <name>LessonShapes</name>
    <message>
        <source>no shape</source>
        <translation>无形状</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>epoch</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>loss per sample</source>
        <translation>每个样本的损失</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>least total</source>
        <translation>最小总损失</translation>
    </message>
    <message>
        <source>%1: loss per sample</source>
        <translation>%1：每个样本的损失</translation>
    </message>
    <message>
        <source>train error %1, hardly changing</source>
        <translation>训练误差 %1，几乎不变</translation>
    </message>
    <message>
        <source>train error %1, falling</source>
        <translation>训练误差 %1，正在下降</translation>
    </message>
    <message>
        <source>train error %1, rising</source>
        <translation>训练误差 %1，正在上升</translation>
    </message>
    <message>
        <source>validation error %1</source>
        <translation>验证误差 %1</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>惩罚 %1</translation>
    </message>
    <message>
        <source>least total %1</source>
        <translation>最小总损失 %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
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
        <translation>恢复度</translation>
    </message>
    <message>
        <source>Unexplained variance</source>
        <translation>未解释方差</translation>
    </message>
    <message>
        <source>Seeds with a shape</source>
        <translation>显示出形状的种子</translation>
    </message>
    <message>
        <source>no run has finished</source>
        <translation>尚无已完成的运行</translation>
    </message>
    <message>
        <source>%1 of %2 recovered</source>
        <translation>%2 次中已恢复 %1 次</translation>
    </message>
    <message>
        <source>recovery %1</source>
        <translation>恢复度 %1</translation>
    </message>
    <message>
        <source>unexplained variance %1</source>
        <translation>未解释方差 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>shape of most: %1, %2 of %3</source>
        <translation>多数的形状：%1，%3 个中 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2, by %3 and %4</source>
        <translation>%2 的%1，按 %3 和 %4</translation>
    </message>
    <message>
        <source>%1: %2 by %3 and %4</source>
        <translation>%1：%2（按 %3 和 %4）</translation>
    </message>
    <message>
        <source>No run has finished yet.</source>
        <translation>尚无已完成的运行。</translation>
    </message>
    <message>
        <source>In these runs nothing has looked for a shape yet. Tick “Shape too” and press Sweep: the finished ones are looked at, and not run again.</source>
        <translation>这些运行中尚未查找形状。请勾选“同时找形状”并按“扫描”：已完成的运行只查找形状，不会重新运行。</translation>
    </message>
    <message>
        <source>This number is not known here: it needs the true places of the neurons. Choose another above.</source>
        <translation>此处不知道这个数值：它需要神经元的真实位置。请在上方另选一个。</translation>
    </message>
    <message>
        <source>not looked for</source>
        <translation>未查找</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>NeuronTable</name>
    <message>
        <source>true latent %1</source>
        <translation>真实潜变量 %1</translation>
    </message>
    <message>
        <source>recovered %1</source>
        <translation>恢复的 %1</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>块</translation>
    </message>
</context>
<context>
    <name>NeuronWords</name>
    <message>
        <source>neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>true latent %1</source>
        <translation>真实潜变量 %1</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>连通块 %1</translation>
    </message>
    <message>
        <source>nearest %1</source>
        <translation>最近邻 %1</translation>
    </message>
</context>
<context>
    <name>NoPicture</name>
    <message>
        <source>There is no picture of this: %1</source>
        <translation>没有图：%1</translation>
    </message>
    <message>
        <source>All weights are zero: nothing to draw.</source>
        <translation>所有权重为零：无可绘制。</translation>
    </message>
    <message>
        <source>The weights have shrunk to zero: nothing to draw.</source>
        <translation>权重已缩减到零：无可绘制。</translation>
    </message>
    <message>
        <source>Nothing is left to read: the network gives back less than 1 % of the activity.</source>
        <translation>没有可读的内容：网络重现的活动不到 1 %。</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>In “%1” a comma may be a decimal sign or end a number: separate the numbers by ; as in %2</source>
        <translation>“%1”中的逗号可能是小数点，也可能是分隔符：请用 ; 分隔数字，如 %2</translation>
    </message>
</context>
<context>
    <name>OverPlot</name>
    <message>
        <source>neighbours k</source>
        <translation>近邻数 k</translation>
    </message>
    <message>
        <source>rank correlation over k</source>
        <translation>各 k 的秩相关</translation>
    </message>
    <message>
        <source>longest loop over k</source>
        <translation>各 k 的最长环路</translation>
    </message>
    <message>
        <source>holds here</source>
        <translation>成立范围</translation>
    </message>
    <message>
        <source>as drawn</source>
        <translation>当前图</translation>
    </message>
    <message>
        <source>%1: what holds over k</source>
        <translation>%1：各 k 下成立的结果</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>residual variance %1</source>
        <translation>残差方差 %1</translation>
    </message>
    <message>
        <source>its axes hold %1 %</source>
        <translation>所绘各轴占 %1%</translation>
    </message>
    <message>
        <source>do not trust its shape</source>
        <translation>其形状不可信</translation>
    </message>
    <message>
        <source>explains %1 %</source>
        <translation>解释 %1%</translation>
    </message>
    <message>
        <source>recovery %1</source>
        <translation>恢复度 %1</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
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
        <translation>λ/s₁ 入 %1，出 %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>Replace a file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>It lies in %1. What it holds is lost when it is replaced.</source>
        <translation>它位于 %1。替换后，其中的内容将丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>换个名称</translation>
    </message>
</context>
<context>
    <name>SceneColoring</name>
    <message>
        <source>grey: %1 more</source>
        <translation>灰色：另有 %1 个</translation>
    </message>
    <message>
        <source>angle from the wiring</source>
        <translation>由布线得出的角度</translation>
    </message>
    <message>
        <source>angle %1 from the wiring</source>
        <translation>由布线得出的角度 %1</translation>
    </message>
    <message>
        <source>component</source>
        <translation>连通块</translation>
    </message>
    <message>
        <source>weight norm</source>
        <translation>权重范数</translation>
    </message>
    <message>
        <source>one unit&apos;s weight</source>
        <translation>单个单元的权重</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>component, largest first</source>
        <translation>连通块，从大到小</translation>
    </message>
    <message>
        <source>norm of the input weights</source>
        <translation>输入权重的范数</translation>
    </message>
    <message>
        <source>weight to hidden unit %1</source>
        <translation>到隐藏单元 %1 的权重</translation>
    </message>
    <message>
        <source>angle around a loop, turns</source>
        <translation>绕环路的角度（圈）</translation>
    </message>
    <message>
        <source>share of neighbours that stay</source>
        <translation>保持不变的近邻比例</translation>
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
        <translation>权重距离 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SceneSetter</name>
    <message>
        <source>wiring %1</source>
        <translation>布线 %1</translation>
    </message>
</context>
<context>
    <name>SceneWords</name>
    <message numerus="yes">
        <source>%n neurons</source>
        <translation>
            <numerusform>%n 个神经元</numerusform>
        </translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>1 块</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message numerus="yes">
        <source>for %n groups</source>
        <translation>
            <numerusform>对应 %n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>high: do not trust it</source>
        <translation>偏高：不可信</translation>
    </message>
    <message>
        <source>held out %1</source>
        <translation>留出 %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>good, &lt; %1</source>
        <translation>良好，&lt; %1</translation>
    </message>
    <message>
        <source>good, ≥ %1</source>
        <translation>良好，≥ %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>of ‖Wᵢₙ‖²</source>
        <translation>占 ‖Wᵢₙ‖²</translation>
    </message>
</context>
<context>
    <name>ShapePlot</name>
    <message>
        <source>death / birth</source>
        <translation>死亡 / 出生</translation>
    </message>
    <message>
        <source>loop %1</source>
        <translation>环路 %1</translation>
    </message>
    <message>
        <source>void %1</source>
        <translation>空腔 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>环路</translation>
    </message>
    <message>
        <source>voids</source>
        <translation>空腔</translation>
    </message>
    <message>
        <source>95 % of shuffles</source>
        <translation>95% 的置换</translation>
    </message>
    <message>
        <source>%1: loops and voids of the wiring</source>
        <translation>%1：布线的环路与空腔</translation>
    </message>
</context>
<context>
    <name>SpectrumPlot</name>
    <message>
        <source>mode k</source>
        <translation>模态 k</translation>
    </message>
    <message>
        <source>%1: spectrum of inputs and weights</source>
        <translation>%1：输入与权重的谱</translation>
    </message>
    <message>
        <source>sₖ / s₁</source>
        <translation>sₖ / s₁</translation>
    </message>
    <message>
        <source>σₖ² of Wᵢₙ</source>
        <translation>Wᵢₙ 的 σₖ²</translation>
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
        <translation>输入的模态</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>predicted: 1 − λ/sₖ</source>
        <translation>预测：1 − λ/sₖ</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1
%2/%3</source>
        <translation>%1
%2/%3</translation>
    </message>
    <message>
        <source>unexplained variance</source>
        <translation>未解释方差</translation>
    </message>
    <message>
        <source>recovery, mean ± spread over seeds</source>
        <translation>恢复度，各种子的均值 ± 离散度</translation>
    </message>
    <message>
        <source>below: the shape of most seeds, and of how many</source>
        <translation>下方：多数种子的形状及其种子数</translation>
    </message>
    <message>
        <source>○ not converged: not judged</source>
        <translation>○ 未收敛：不作判定</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>恢复度</translation>
    </message>
    <message>
        <source>%1 %2: unexplained %3</source>
        <translation>%1 %2：未解释 %3</translation>
    </message>
    <message>
        <source>%1 %2: recovery %3, unexplained %4</source>
        <translation>%1 %2：恢复度 %3，未解释 %4</translation>
    </message>
    <message>
        <source>%1: recovery against %2</source>
        <translation>%1：恢复度随 %2 的变化</translation>
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
        <translation>%1，第 %2 组</translation>
    </message>
    <message>
        <source>λ × noise</source>
        <translation>λ × 噪声</translation>
    </message>
    <message>
        <source>λ × hidden units</source>
        <translation>λ × 隐藏单元</translation>
    </message>
    <message>
        <source>λ × training time</source>
        <translation>λ × 训练时长</translation>
    </message>
</context>
<context>
    <name>Thinning</name>
    <message>
        <source>%1 (every %2st)</source>
        <translation>%1（每 %2 个取一个）</translation>
    </message>
    <message>
        <source>%1 (every %2nd)</source>
        <translation>%1（每 %2 个取一个）</translation>
    </message>
    <message>
        <source>%1 (every %2rd)</source>
        <translation>%1（每 %2 个取一个）</translation>
    </message>
    <message>
        <source>%1 (every %2th)</source>
        <translation>%1（每 %2 个取一个）</translation>
    </message>
    <message>
        <source>%1 (largest of %2)</source>
        <translation>%1（每 %2 个取最大值）</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>untrained weights</source>
        <translation>未训练的权重</translation>
    </message>
    <message>
        <source>Press Space to train: the cloud shows what the weights learn.</source>
        <translation>按空格键开始训练：点云显示权重学到了什么。</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>没有图</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>未绘制</translation>
    </message>
    <message>
        <source>drawing the picture…</source>
        <translation>正在绘图…</translation>
    </message>
    <message>
        <source>What is still shown is of the weights before, not of these.</source>
        <translation>现在显示的仍是之前的权重，不是这些权重。</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>目前%1</translation>
    </message>
    <message>
        <source>%1 (as at epoch %2, being read anew)</source>
        <translation>%1（第 %2 轮时的结果，正在重新读取）</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>布线</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>谱</translation>
    </message>
    <message>
        <source>Sweep over λ</source>
        <translation>λ 扫描</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>WeightsPicture</name>
    <message>
        <source>This matrix has no cells.</source>
        <translation>此矩阵没有单元格。</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>The closed form holds for linear units with an L2 penalty alone.</source>
        <translation>闭式解只适用于仅有 L2 惩罚的线性单元。</translation>
    </message>
    <message>
        <source>Gram matrix</source>
        <translation>Gram 矩阵</translation>
    </message>
    <message>
        <source>closed-form Gram</source>
        <translation>闭式解的 Gram 矩阵</translation>
    </message>
    <message>
        <source>your weights</source>
        <translation>自己的权重</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>原始顺序</translation>
    </message>
    <message>
        <source>by true latent</source>
        <translation>按真实潜变量</translation>
    </message>
    <message>
        <source>by recovered latent</source>
        <translation>按恢复的潜变量</translation>
    </message>
    <message>
        <source>by angle found</source>
        <translation>按找到的角度</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>by seriation</source>
        <translation>按相似性排序</translation>
    </message>
    <message>
        <source>Wᵢₙ</source>
        <translation>Wᵢₙ</translation>
    </message>
    <message>
        <source>Wₒᵤₜ transposed</source>
        <translation>Wₒᵤₜ 的转置</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Answer: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>recovery, 0 to 1</source>
        <translation>恢复度，0 至 1</translation>
    </message>
    <message>
        <source>λ/s₁: 0, then 10⁻⁴ to 1, in powers of ten</source>
        <translation>λ/s₁：0，然后 10⁻⁴ 至 1，按十的幂</translation>
    </message>
    <message>
        <source>unexplained share, 0 to 1</source>
        <translation>未解释的比例，0 至 1</translation>
    </message>
    <message>
        <source>What came, and why?</source>
        <translation>结果如何，为什么？</translation>
    </message>
    <message>
        <source>%1: the key</source>
        <translation>%1：答案</translation>
    </message>
    <message>
        <source>Name: %1   Date: %2</source>
        <translation>姓名：%1   日期：%2</translation>
    </message>
    <message>
        <source>Answer: %1; how it goes stands below</source>
        <translation>答案：%1；走势见下文</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 is lost, %2 % of its variance is explained</source>
        <translation>%1已丢失，其方差解释率为 %2%</translation>
    </message>
    <message>
        <source>%1 are lost, %2 % of their variances are explained</source>
        <translation>%1已丢失，其方差解释率为 %2%</translation>
    </message>
    <message>
        <source>%1 neurons are too few to draw a shape</source>
        <translation>%1 个神经元太少，画不出形状</translation>
    </message>
    <message>
        <source>most neurons answer to random mixtures, so that near ones in the latent space have no similar weights (mixed selectivity)</source>
        <translation>多数神经元响应的是随机混合，因此在潜空间中相近的神经元权重并不相似（混合选择性）</translation>
    </message>
    <message>
        <source>neurons with several preferred values have no one place in the latent space</source>
        <translation>有多个偏好值的神经元在潜空间中没有唯一的位置</translation>
    </message>
    <message>
        <source>L1 (μ) alone does not bring the shape out: unlike λ it is not blind to rotations of the hidden units, so that distances between weights stay arbitrary; set λ above 0</source>
        <translation>仅有 L1（μ）不能显出形状：与 λ 不同，它对隐藏单元的旋转并非不变，权重之间的距离因而是任意的；请将 λ 设为大于 0</translation>
    </message>
    <message>
        <source>a penalty on the activity alone does not touch weights where the inputs do not vary: they keep the noise of the start, which hides the shape; set λ above 0</source>
        <translation>仅惩罚活动不会触及输入不变化方向上的权重：它们保留初始噪声，遮住了形状；请将 λ 设为大于 0</translation>
    </message>
    <message>
        <source>without a penalty the weights keep the noise of their start; the function is as good, its wiring hides the shape</source>
        <translation>没有惩罚时，权重保留初始噪声；函数同样好，布线却遮住了形状</translation>
    </message>
    <message>
        <source>the noise, variance %1 in each input, is as strong as all that the inputs tell of the shape: no λ takes it out of the weights; lower the noise or draw more samples</source>
        <translation>噪声（每个输入的方差为 %1）与输入所含的全部形状信息一样强：任何 λ 都无法将其从权重中消去；请降低噪声或增加样本</translation>
    </message>
    <message>
        <source>the noise fills the directions in which the inputs would not vary, and λ = %1 is below its variance %2; a λ above it takes it out of the weights</source>
        <translation>噪声填满了输入本不变化的方向，而 λ = %1 低于其方差 %2；λ 高于此值才能将其从权重中消去</translation>
    </message>
    <message>
        <source>λ and the hidden units leave no mode of the inputs, and the shape needs at least %1</source>
        <translation>λ 和隐藏单元没有留下任何输入模态，而形状至少需要 %1 个</translation>
    </message>
    <message>
        <source>λ and the hidden units leave one mode of the inputs, and the shape needs at least %1</source>
        <translation>λ 和隐藏单元只留下 1 个输入模态，而形状至少需要 %1 个</translation>
    </message>
    <message>
        <source>λ and the hidden units leave %1 modes of the inputs, and the shape needs at least %2</source>
        <translation>λ 和隐藏单元只留下 %1 个输入模态，而形状至少需要 %2 个</translation>
    </message>
    <message>
        <source>one component: groups not separated</source>
        <translation>只有 1 个连通块：各组未分开</translation>
    </message>
    <message>
        <source>%1 components for %2 groups: some are not separated</source>
        <translation>%2 组只有 %1 个连通块：有些组未分开</translation>
    </message>
    <message>
        <source>the picture falls into %1 pieces where there should be %2; more neighbours join pieces</source>
        <translation>图分成 %1 块，而应为 %2 块；增加近邻数可将各块连起来</translation>
    </message>
    <message>
        <source>pieces hold neurons of several groups</source>
        <translation>有的块含有多组神经元</translation>
    </message>
    <message>
        <source>%1 is not drawn as one whole circle: its angles follow the true ones with a circular correlation of %2, %3 is needed</source>
        <translation>%1未画成一个完整的圆：其角度与真实角度的圆相关为 %2，需要 %3</translation>
    </message>
    <message>
        <source>near neurons are near, but long distances are bent</source>
        <translation>相近的神经元仍相近，但长距离被弯曲</translation>
    </message>
    <message>
        <source>the overall shape is there, but some neurons have wrong neighbours</source>
        <translation>整体形状已出现，但有些神经元的近邻不对</translation>
    </message>
    <message>
        <source>neighbours in the weights are not neighbours in the latent space</source>
        <translation>权重中的近邻并非潜空间中的近邻</translation>
    </message>
    <message>
        <source>the inputs do not vary, so that there is nothing to learn</source>
        <translation>输入不变化，因此没有可学的内容</translation>
    </message>
    <message>
        <source>the start gain is 0: weights that are all zero have no gradient and stay so; start with a gain above 0</source>
        <translation>初始增益为 0：全零的权重没有梯度，将一直为零；请用大于 0 的增益开始</translation>
    </message>
    <message>
        <source>the weights have shrunk to zero because %1 is not below the largest eigenvalue</source>
        <translation>权重已缩减到零，因为 %1 不低于最大特征值</translation>
    </message>
    <message>
        <source>the weights have shrunk to zero because %1 is above %2 of the largest eigenvalue, where the network without weights is the best</source>
        <translation>权重已缩减到零，因为 %1 高于最大特征值的 %2 倍，此时没有权重的网络最优</translation>
    </message>
    <message>
        <source>from %1 = %2 of the largest eigenvalue on a small start stays at zero, although a network that explains something may exist up to %3 of it; lower %1, or try a start with a larger gain</source>
        <translation>从 %1 = 最大特征值的 %2 倍起，较小的初始权重会停在零，尽管直到其 %3 倍仍可能存在有解释力的网络；请减小 %1，或用更大的增益开始</translation>
    </message>
    <message>
        <source>%1 is so near the largest eigenvalue that even the best network explains less than 1 % of the variance</source>
        <translation>%1 与最大特征值过于接近，即使最优的网络也只能解释不到 1% 的方差</translation>
    </message>
    <message>
        <source>the penalty L1, μ = %1, has shrunk the weights to zero; lower μ</source>
        <translation>L1 惩罚 μ = %1 已将权重缩减到零；请减小 μ</translation>
    </message>
    <message>
        <source>the penalty on the activity, ν = %1, has silenced the hidden units; lower ν</source>
        <translation>活动惩罚 ν = %1 已使隐藏单元沉默；请减小 ν</translation>
    </message>
    <message>
        <source>the network explains less than 1 % of the variance; train longer, or lower the penalties</source>
        <translation>网络解释的方差不到 1%；请延长训练，或减小惩罚</translation>
    </message>
    <message>
        <source>the learning rate is 0, so that the weights do not move; choose one above 0 and continue</source>
        <translation>学习率为 0，权重不会变动；请选大于 0 的值再继续</translation>
    </message>
    <message>
        <source>λ is not below the largest eigenvalue: all weights vanish in the end; they have not yet</source>
        <translation>λ 不低于最大特征值：所有权重终将消失，只是尚未消失</translation>
    </message>
    <message>
        <source>the weights are further from the closed form than no weights would be (Gram error %1); train longer</source>
        <translation>权重离闭式解比全零权重还远（Gram 误差 %1）；请延长训练</translation>
    </message>
    <message>
        <source>the loss is %1 times the least that it can become; train longer</source>
        <translation>损失是可能最小值的 %1 倍；请延长训练</translation>
    </message>
    <message>
        <source>the loss still falls, by %1 % over the last tenth of the epochs; train longer</source>
        <translation>损失仍在下降，最后十分之一轮内下降了 %1%；请延长训练</translation>
    </message>
    <message>
        <source>Geodesic correlation, all pairs</source>
        <translation>测地相关，所有点对</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation between distances along the weights and true distances, over the pairs of all groups together.</source>
        <translation>沿权重的距离与真实距离之间的 Spearman 相关，取所有组的全部点对。</translation>
    </message>
    <message>
        <source>Circular correlation</source>
        <translation>圆相关</translation>
    </message>
    <message>
        <source>How well angles in the picture follow the true angles; rings only, the lowest of all.</source>
        <translation>图中角度与真实角度的吻合程度；仅用于圆环，取最低值。</translation>
    </message>
    <message>
        <source>Neighbour recall</source>
        <translation>近邻召回率</translation>
    </message>
    <message>
        <source>Share of the nearest neurons in the weights that are truly nearest.</source>
        <translation>权重中的最近邻里，真正的最近邻所占的比例。</translation>
    </message>
    <message>
        <source>Trustworthiness</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>1 when no false neighbours appear (Venna &amp; Kaski 2001). Not defined where every other neuron of the group is a neighbour; choose a smaller k.</source>
        <translation>没有出现虚假近邻时为 1（Venna &amp; Kaski 2001）。若组内其余神经元都是近邻，则无定义；请选更小的 k。</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>连续性</translation>
    </message>
    <message>
        <source>1 when no true neighbours are torn apart (Venna &amp; Kaski 2001).</source>
        <translation>没有真实近邻被拆开时为 1（Venna &amp; Kaski 2001）。</translation>
    </message>
    <message>
        <source>Group purity</source>
        <translation>组纯度</translation>
    </message>
    <message>
        <source>Share of neurons whose piece belongs to their group.</source>
        <translation>所在的块属于本组的神经元比例。</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>连通块</translation>
    </message>
    <message>
        <source>Pieces of the neighbour graph, and groups of neurons.</source>
        <translation>近邻图的块数与神经元的组数。</translation>
    </message>
    <message>
        <source>Share in pieces</source>
        <translation>块内比例</translation>
    </message>
    <message>
        <source>Share of neurons in pieces that are large enough to be drawn.</source>
        <translation>位于足够大、可以绘出的块中的神经元比例。</translation>
    </message>
    <message>
        <source>Recovered from k</source>
        <translation>恢复的最小 k</translation>
    </message>
    <message>
        <source>The smallest number of neighbours of the range in which recovery holds, of 2 to 24.</source>
        <translation>恢复成立的近邻数范围的最小值，在 2 至 24 之间。</translation>
    </message>
    <message>
        <source>Recovered up to k</source>
        <translation>恢复的最大 k</translation>
    </message>
    <message>
        <source>The largest number of neighbours of the range in which recovery holds.</source>
        <translation>恢复成立的近邻数范围的最大值。</translation>
    </message>
    <message>
        <source>Residual variance</source>
        <translation>残差方差</translation>
    </message>
    <message>
        <source>1 − R² between distances along the weights and distances in the picture: 0 where it shows all of them, and above 0.3 its shape is not to be trusted.</source>
        <translation>沿权重的距离与图中距离之间的 1 − R²：图显示了全部距离时为 0；高于 0.3 时形状不可信。</translation>
    </message>
    <message>
        <source>Share in its axes</source>
        <translation>所绘轴的占比</translation>
    </message>
    <message>
        <source>How much of the positive eigenvalues the axes of the picture hold.</source>
        <translation>图中各轴占正特征值的比例。</translation>
    </message>
    <message>
        <source>Variance explained</source>
        <translation>方差解释率</translation>
    </message>
    <message>
        <source>On the training samples.</source>
        <translation>在训练样本上。</translation>
    </message>
    <message>
        <source>Held-out variance explained</source>
        <translation>留出方差解释率</translation>
    </message>
    <message>
        <source>On the held-out samples.</source>
        <translation>在留出样本上。</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>训练误差</translation>
    </message>
    <message>
        <source>Mean of ‖x − y‖² over the training samples.</source>
        <translation>训练样本上 ‖x − y‖² 的均值。</translation>
    </message>
    <message>
        <source>Held-out error</source>
        <translation>留出误差</translation>
    </message>
    <message>
        <source>Mean of ‖x − y‖² over the held-out samples.</source>
        <translation>留出样本上 ‖x − y‖² 的均值。</translation>
    </message>
    <message>
        <source>Relative difference; a penalised network makes the two equal.</source>
        <translation>相对差；有惩罚的网络会使两者相等。</translation>
    </message>
    <message>
        <source>equal, &lt; %1</source>
        <translation>相等，&lt; %1</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Gram error</source>
        <translation>Gram 误差</translation>
    </message>
    <message>
        <source>Relative difference from the closed form; linear units with λ &gt; 0 only.</source>
        <translation>与闭式解的相对差；仅用于 λ &gt; 0 的线性单元。</translation>
    </message>
    <message>
        <source>converged, &lt; %1</source>
        <translation>已收敛，&lt; %1</translation>
    </message>
    <message>
        <source>from closed form</source>
        <translation>偏离闭式解</translation>
    </message>
    <message>
        <source>Halves agree</source>
        <translation>分半一致性</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation of distances along the weights between two random halves of the hidden units, mean over 5 divisions. Needs no truth: near 0 where the weights hold no arrangement.</source>
        <translation>将隐藏单元随机分成两半，两半沿权重的距离之间的 Spearman 相关，取 5 次划分的均值。无需真值：权重中没有排列时接近 0。</translation>
    </message>
    <message>
        <source>Participation ratio</source>
        <translation>参与比</translation>
    </message>
    <message>
        <source>How many directions share the variance of the points: (Σλ)²/Σλ².</source>
        <translation>有多少方向分担各点的方差：(Σλ)²/Σλ²。</translation>
    </message>
    <message>
        <source>Participation ratio of inputs</source>
        <translation>输入的参与比</translation>
    </message>
    <message>
        <source>How many directions share the variance of the inputs.</source>
        <translation>有多少方向分担输入的方差。</translation>
    </message>
    <message>
        <source>Energy in silent inputs</source>
        <translation>沉默输入中的能量</translation>
    </message>
    <message>
        <source>Intrinsic dimension</source>
        <translation>本征维数</translation>
    </message>
    <message>
        <source>From each point&apos;s two nearest neighbours (Facco et al. 2017). On a regular grid they are equally far and the estimate means nothing; jitter the preferred values.</source>
        <translation>由每个点的两个最近邻得出（Facco et al. 2017）。在规则网格上两者距离相等，估计没有意义；请给偏好值加抖动。</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <source>two rings</source>
        <translation>两个圆环</translation>
    </message>
    <message>
        <source>ring and line</source>
        <translation>圆环和线段</translation>
    </message>
    <message>
        <source>cylinder and line</source>
        <translation>柱面和线段</translation>
    </message>
    <message>
        <source>both groups</source>
        <translation>两组</translation>
    </message>
    <message>
        <source>untrained weights</source>
        <translation>未训练的权重</translation>
    </message>
    <message>
        <source>not trained yet: these are the random weights of the start</source>
        <translation>尚未训练：这些是随机的初始权重</translation>
    </message>
    <message>
        <source>training diverged</source>
        <translation>训练已发散</translation>
    </message>
    <message>
        <source>the weights shown are those from before; choose a smaller learning rate and continue</source>
        <translation>显示的是发散之前的权重；请选更小的学习率再继续</translation>
    </message>
    <message>
        <source>training diverges</source>
        <translation>训练正在发散</translation>
    </message>
    <message>
        <source>the loss rises above that of a network without weights; choose a smaller learning rate and start again</source>
        <translation>损失高于没有权重的网络；请选更小的学习率重新开始</translation>
    </message>
    <message>
        <source>not trained long enough to judge</source>
        <translation>训练不足，无法判定</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已坍缩</translation>
    </message>
    <message>
        <source>the graph joins what lies apart</source>
        <translation>近邻图把分开的部分连在一起</translation>
    </message>
    <message>
        <source>the graph falls into pieces</source>
        <translation>近邻图断成几块</translation>
    </message>
    <message>
        <source>the graph takes short cuts</source>
        <translation>近邻图出现短路</translation>
    </message>
    <message>
        <source>the graph goes astray</source>
        <translation>近邻图走偏</translation>
    </message>
    <message>
        <source>the ring is not drawn as one whole circle</source>
        <translation>圆环未画成一个完整的圆</translation>
    </message>
    <message>
        <source>too many neighbours are wrong ones</source>
        <translation>错误的近邻过多</translation>
    </message>
    <message>
        <source>at k = %1; the picture as drawn does not show it</source>
        <translation>在 k = %1 时；当前图未显示出来</translation>
    </message>
    <message>
        <source>for k = %1 to %2; the picture as drawn does not show it</source>
        <translation>在 k = %1 至 %2 时；当前图未显示出来</translation>
    </message>
    <message>
        <source>for k = %1 to %2</source>
        <translation>在 k = %1 至 %2 时</translation>
    </message>
    <message>
        <source>at k = %1 alone</source>
        <translation>仅在 k = %1 时</translation>
    </message>
    <message>
        <source>at k = %1</source>
        <translation>在 k = %1 时</translation>
    </message>
    <message>
        <source>at k = %1 and, as drawn, at %2</source>
        <translation>在 k = %1 时，当前图的 k = %2 也成立</translation>
    </message>
    <message>
        <source>for k = %1 to %2 and, as drawn, at %3</source>
        <translation>在 k = %1 至 %2 时，当前图的 k = %3 也成立</translation>
    </message>
    <message>
        <source>at k = %1; at %2, as drawn, %3</source>
        <translation>在 k = %1 时；当前图为 k = %2，%3</translation>
    </message>
    <message>
        <source>for k = %1 to %2; at %3, as drawn, %4</source>
        <translation>在 k = %1 至 %2 时；当前图为 k = %3，%4</translation>
    </message>
    <message>
        <source>%1 partly recovered</source>
        <translation>%1部分恢复</translation>
    </message>
    <message>
        <source>every part is in its place, but the ring does not close: its loop is no longer than those of shuffled weights (p = %1)</source>
        <translation>各部分都在其位，但圆环未闭合：其环路不比置换权重的更长（p = %1）</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>%1已恢复</translation>
    </message>
    <message>
        <source>%1 not recovered</source>
        <translation>%1未恢复</translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>1 块</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 块</translation>
    </message>
    <message>
        <source>the preferred values of the neurons are not known, so that recovery cannot be scored</source>
        <translation>神经元的偏好值未知，因此无法给恢复评分</translation>
    </message>
    <message>
        <source>the points stand more evenly than by chance, as on a grid: the estimate is %1, among half of them %2; it means nothing there</source>
        <translation>各点比随机分布更均匀，如在网格上：估计值为 %1，取其中一半则为 %2；在此没有意义</translation>
    </message>
    <message>
        <source>the two nearest neighbours of %1 % of the points are equally far, as on a grid; the estimate from their ratio means nothing there</source>
        <translation>%1% 的点到两个最近邻的距离相等，如在网格上；由其比值得出的估计在此没有意义</translation>
    </message>
    <message>
        <source>fewer than three points have two neighbours at other places</source>
        <translation>有两个不同位置近邻的点少于 3 个</translation>
    </message>
    <message>
        <source>There is not enough memory for this; choose smaller sizes.</source>
        <translation>内存不足；请选较小的规模。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program; what was open is unharmed. Please report what you did.</source>
        <translation>程序内部出错；已打开的内容未受影响。请报告出错前的操作。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the share of the disk that is allowed here is used up</source>
        <translation>此处允许的磁盘配额已用完</translation>
    </message>
    <message>
        <source>the file would become larger than is allowed here</source>
        <translation>文件将超过此处允许的大小</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>there is no permission for it</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>路径中有一段是文件而不是文件夹</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>已有同名项</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>its symbolic links lead in a circle</source>
        <translation>符号链接形成循环</translation>
    </message>
    <message>
        <source>it lies on another disk</source>
        <translation>它在另一个磁盘上</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>nobody reads it any more</source>
        <translation>已没有读取方</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>one of %1 neurons is silent (%2); it is kept, but nothing can be learnt of it</source>
        <translation>%1 个神经元中有 1 个没有活动（%2）；已保留，但从中学不到任何内容</translation>
    </message>
    <message>
        <source>one of %1 neurons never changes (%2); it is kept, but nothing can be learnt of it</source>
        <translation>%1 个神经元中有 1 个从不变化（%2）；已保留，但从中学不到任何内容</translation>
    </message>
    <message>
        <source>%1 of %2 neurons never change (%3; %4 of them silent); they are kept, but nothing can be learnt of them</source>
        <translation>%2 个神经元中有 %1 个从不变化（%3；其中 %4 个没有活动）；已保留，但从中学不到任何内容</translation>
    </message>
    <message>
        <source>the file has %1 samples (rows) of %2 neurons (columns); if its rows are the neurons, transpose it</source>
        <translation>文件有 %1 个样本（行）、%2 个神经元（列）；若行是神经元，请转置</translation>
    </message>
    <message>
        <source>latent space</source>
        <translation>潜空间</translation>
    </message>
    <message>
        <source>cylinder</source>
        <translation>柱面</translation>
    </message>
    <message>
        <source>torus</source>
        <translation>环面</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>薄片</translation>
    </message>
    <message>
        <source>circular</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>圆环</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>bounded</source>
        <translation>有界</translation>
    </message>
    <message>
        <source>line</source>
        <translation>线段</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>twisted strip</source>
        <translation>扭转带</translation>
    </message>
    <message>
        <source>Möbius strip</source>
        <translation>莫比乌斯带</translation>
    </message>
    <message>
        <source>along the strip</source>
        <translation>沿带方向</translation>
    </message>
    <message>
        <source>distance from the middle line</source>
        <translation>到中线的距离</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>sphere</source>
        <translation>球面</translation>
    </message>
    <message>
        <source>azimuth</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>along the equator</source>
        <translation>沿赤道</translation>
    </message>
    <message>
        <source>three arms</source>
        <translation>三臂</translation>
    </message>
    <message>
        <source>Y-maze</source>
        <translation>Y 形迷宫</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>臂</translation>
    </message>
    <message>
        <source>distance from the joint</source>
        <translation>到交点的距离</translation>
    </message>
    <message>
        <source>from arm to arm</source>
        <translation>从臂到臂</translation>
    </message>
    <message>
        <source>the axes are exact to %1 only: the leading eigenvalues lie too close together</source>
        <translation>各轴只精确到 %1：靠前的特征值过于接近</translation>
    </message>
    <message>
        <source>a minute or two</source>
        <translation>一两分钟</translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation>几分钟</translation>
    </message>
    <message>
        <source>many minutes</source>
        <translation>数十分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>数小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>数天</translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5; landmark_isomap and a reduction to 50 directions (--method landmark_isomap --reduce 50) take far less</source>
        <translation>对 %2 个各有 %3 个权重的点做 %1 约需 %4 GB 内存和 %5；landmark_isomap 并降到 50 个方向（--method landmark_isomap --reduce 50）所需少得多</translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5; landmark_isomap (--method landmark_isomap) takes far less</source>
        <translation>对 %2 个各有 %3 个权重的点做 %1 约需 %4 GB 内存和 %5；landmark_isomap（--method landmark_isomap）所需少得多</translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5; a reduction to 50 directions (--reduce 50) makes it far less</source>
        <translation>对 %2 个各有 %3 个权重的点做 %1 约需 %4 GB 内存和 %5；降到 50 个方向（--reduce 50）所需少得多</translation>
    </message>
    <message>
        <source>%1 of %2 points of %3 weights will take about %4 GB of memory and %5</source>
        <translation>对 %2 个各有 %3 个权重的点做 %1 约需 %4 GB 内存和 %5</translation>
    </message>
    <message>
        <source>%1 points lie at one place: their weights are identical</source>
        <translation>有 %1 个点重合：它们的权重完全相同</translation>
    </message>
    <message>
        <source>%1 points lie at %2 places, up to %3 at one: their weights are identical</source>
        <translation>有 %1 个点落在 %2 处，一处最多 %3 个：它们的权重完全相同</translation>
    </message>
    <message>
        <source>diffusion maps shrink what is reached soon: a line becomes a horseshoe, and its ends stand closer than they are</source>
        <translation>扩散映射会缩短很快可达之处：线段变成马蹄形，两端比实际更近</translation>
    </message>
    <message>
        <source>Laplacian eigenmaps bend a line into a horseshoe: the second axis is a function of the first</source>
        <translation>拉普拉斯特征映射会把线段弯成马蹄形：第二轴是第一轴的函数</translation>
    </message>
    <message>
        <source>a small λ gives all kept modes nearly the same weight, so that no few straight axes hold the shape; methods that follow the surface, like Isomap, still find it</source>
        <translation>λ 较小时，所有保留的模态权重几乎相等，少数几个直轴容不下形状；沿曲面的方法（如 Isomap）仍能找到它</translation>
    </message>
    <message>
        <source>no loop</source>
        <translation>无环路</translation>
    </message>
    <message>
        <source>one loop</source>
        <translation>1 个环路</translation>
    </message>
    <message>
        <source>%1 loops</source>
        <translation>%1 个环路</translation>
    </message>
    <message>
        <source>no void</source>
        <translation>无空腔</translation>
    </message>
    <message>
        <source>one void</source>
        <translation>1 个空腔</translation>
    </message>
    <message>
        <source>%1 voids</source>
        <translation>%1 个空腔</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>维数 %1</translation>
    </message>
    <message>
        <source>not judged: that takes at least %1 shuffles</source>
        <translation>未作判定：至少需要 %1 次置换</translation>
    </message>
    <message>
        <source>nothing beyond chance</source>
        <translation>未超出随机水平</translation>
    </message>
    <message>
        <source>a shape without a name here</source>
        <translation>有形状，但没有对应的名称</translation>
    </message>
    <message>
        <source>arranged like a %1</source>
        <translation>排列如同%1</translation>
    </message>
    <message>
        <source>not compared with chance</source>
        <translation>未与随机水平比较</translation>
    </message>
    <message>
        <source>p = %1 of %2 shuffles</source>
        <translation>%2 次置换得 p = %1</translation>
    </message>
    <message>
        <source>halves agree at %1, those of %2 shuffles at up to %3</source>
        <translation>分半一致性为 %1，%2 次置换最高为 %3</translation>
    </message>
    <message>
        <source>%1 shuffles</source>
        <translation>%1 次置换</translation>
    </message>
    <message>
        <source>%1 of %2 resamples alike</source>
        <translation>%2 次重采样中 %1 次一致</translation>
    </message>
    <message>
        <source>alike with %1 directions</source>
        <translation>取 %1 个方向时相同</translation>
    </message>
    <message>
        <source>otherwise with %1 directions</source>
        <translation>取 %1 个方向时不同</translation>
    </message>
    <message>
        <source>no sure shape</source>
        <translation>无确定的形状</translation>
    </message>
    <message>
        <source>the preferred values form: %1; the wiring alone shows: %2</source>
        <translation>偏好值构成：%1；仅由布线看出：%2</translation>
    </message>
    <message>
        <source>%1 neurons are too few for neighbours to be told apart</source>
        <translation>%1 个神经元太少，分不清近邻</translation>
    </message>
    <message>
        <source>not noise, but its neighbourhoods are of %1 dimensions, too many for a name</source>
        <translation>不是噪声，但其邻域有 %1 维，维数过多而无法命名</translation>
    </message>
    <message>
        <source>not noise, but no dimension fits it well enough for a name</source>
        <translation>不是噪声，但没有维数足够吻合，无法命名</translation>
    </message>
    <message>
        <source>not noise, but around its loop the neurons draw no surface: a ring with noise, perhaps, or something thicker</source>
        <translation>不是噪声，但神经元在环路周围没有形成曲面：也许是带噪声的圆环，或更粗的形状</translation>
    </message>
    <message>
        <source>like a %1 as it stands, which resamples do not bear out</source>
        <translation>目前像%1，但重采样并不支持</translation>
    </message>
    <message>
        <source>like a %1 as it stands, and otherwise with other directions</source>
        <translation>目前像%1，但换用其他方向数时不同</translation>
    </message>
    <message>
        <source>Klein bottle</source>
        <translation>克莱因瓶</translation>
    </message>
    <message>
        <source>branched line</source>
        <translation>分叉线</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>The axes whose product the group&apos;s neurons tile; circular ones have period 1, bounded ones run from 0 to 1. A direction (a point of a sphere), a Möbius strip and a Y-maze stand alone.</source>
        <translation>该组神经元铺满的空间是这些轴的乘积；环形轴周期为 1，有界轴从 0 到 1。方向（球面上的点）、莫比乌斯带和 Y 形迷宫须单独成组。</translation>
    </message>
    <message>
        <source>Neurons per axis</source>
        <translation>每轴神经元数</translation>
    </message>
    <message>
        <source>Preferred values along each axis of the group&apos;s grid, or in all on a sphere; few neurons need few neighbours k.</source>
        <translation>该组网格每个轴上的偏好值个数，球面上则为总数；神经元少时，近邻数 k 也应小。</translation>
    </message>
    <message>
        <source>Tuning width σ</source>
        <translation>调谐宽度 σ</translation>
    </message>
    <message>
        <source>latent units</source>
        <translation>潜变量单位</translation>
    </message>
    <message>
        <source>Width of the response exp(−d²/σ²) around a neuron&apos;s preferred value; 0.1 for one axis and 0.15 for two in the paper&apos;s worlds (Farrell et al. 2021).</source>
        <translation>响应 exp(−d²/σ²) 在神经元偏好值周围的宽度；论文的世界中单轴为 0.1，双轴为 0.15（Farrell et al. 2021）。</translation>
    </message>
    <message>
        <source>Concentration κ</source>
        <translation>集中度 κ</translation>
    </message>
    <message>
        <source>Sharpness of the response exp(κ(cos angle − 1)) on the sphere (von Mises and Fisher).</source>
        <translation>球面上响应 exp(κ(cos 夹角 − 1)) 的尖锐程度（von Mises 与 Fisher）。</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>Response of a neuron at its preferred value.</source>
        <translation>神经元在偏好值处的响应。</translation>
    </message>
    <message>
        <source>Tuning peaks</source>
        <translation>调谐峰数</translation>
    </message>
    <message>
        <source>Preferred values of each neuron; those after the first are random and hide the shape.</source>
        <translation>每个神经元的偏好值个数；第一个之后的均为随机，会遮住形状。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>grid spacings</source>
        <translation>网格间距</translation>
    </message>
    <message>
        <source>Standard deviation of the preferred values about their grid.</source>
        <translation>偏好值偏离网格的标准差。</translation>
    </message>
    <message>
        <source>Neurons along each</source>
        <translation>各轴神经元数</translation>
    </message>
    <message>
        <source>Preferred values along each axis where they differ, as 32 × 8; empty for the same along all.</source>
        <translation>各轴偏好值个数不同时填写，如 32 × 8；留空则各轴相同。</translation>
    </message>
    <message>
        <source>Width along each</source>
        <translation>各轴宽度</translation>
    </message>
    <message>
        <source>Tuning width σ along each axis where they differ, as 0.1 × 0.2; empty for the same along all.</source>
        <translation>各轴调谐宽度 σ 不同时填写，如 0.1 × 0.2；留空则各轴相同。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Where preferred values stand: whole at i/n, half at (i + ½)/n, usual whole on a circle and half on an interval.</source>
        <translation>偏好值的位置：整格为 i/n，半格为 (i + ½)/n，通常在圆上取整格，在区间上取半格。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Activity of one&apos;s own in place of groups, samples × neurons: .npy, .csv, .h5.</source>
        <translation>用自己的活动数据代替各组，样本 × 神经元：.npy、.csv、.h5。</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>The dataset inside an HDF5 file that holds several.</source>
        <translation>含多个数据集的 HDF5 文件中的那一个。</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>Whether the first line of a table holds names or values.</source>
        <translation>表格首行是名称还是数值。</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>首列</translation>
    </message>
    <message>
        <source>Whether the first column of a table holds names (or times) or values.</source>
        <translation>表格首列是名称（或时间）还是数值。</translation>
    </message>
    <message>
        <source>Empty cells are 0</source>
        <translation>空单元格为 0</translation>
    </message>
    <message>
        <source>Read cells without a number as 0.</source>
        <translation>将没有数字的单元格读作 0。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Columns of the file that are no neurons, or unwanted: names, or numbers from 1, with commas between them.</source>
        <translation>文件中不是神经元或不需要的列：名称，或从 1 起的编号，以逗号分隔。</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>The file is neurons × samples.</source>
        <translation>文件为神经元 × 样本。</translation>
    </message>
    <message>
        <source>Bin width</source>
        <translation>时间窗宽度</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Spike times (units of an NWB file) are counted in bins of this width, each of which is a sample.</source>
        <translation>放电时间（NWB 文件中的单元）按此宽度的时间窗计数，每个时间窗为一个样本。</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Samples a second, so that samples are shown with their time; 0 where it is not known. It changes nothing that is computed.</source>
        <translation>每秒样本数，用于显示样本的时间；未知则为 0。不影响任何计算。</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>What is done to each neuron before, by its training samples: nothing; x − mean; z-score (x − mean)/deviation; ΔF/F, (F − F0)/F0 with F0 a low percentile.</source>
        <translation>训练前对每个神经元按其训练样本所做的处理：不处理；x − 均值；z 分数 (x − 均值)/标准差；ΔF/F 即 (F − F0)/F0，F0 为较低的百分位数。</translation>
    </message>
    <message>
        <source>Baseline F0</source>
        <translation>基线 F0</translation>
    </message>
    <message>
        <source>Percentile of a neuron&apos;s training samples that ΔF/F takes for its baseline (8 in Dombeck et al. 2007).</source>
        <translation>ΔF/F 以神经元训练样本的此百分位数为基线（Dombeck et al. 2007 取 8）。</translation>
    </message>
    <message>
        <source>Preferred values</source>
        <translation>偏好值</translation>
    </message>
    <message>
        <source>File with the known preferred values of the neurons, neurons × coordinates, matched by name where both have names; empty cells are axes of other groups. Without it recovery is not scored.</source>
        <translation>神经元已知偏好值的文件，神经元 × 坐标；两者都有名称时按名称对应；空单元格是其他组的轴。没有它就不给恢复评分。</translation>
    </message>
    <message>
        <source>Axes of the preferred values</source>
        <translation>偏好值的轴</translation>
    </message>
    <message>
        <source>What the columns of that file are; a direction takes three columns.</source>
        <translation>该文件各列的含义；方向占三列。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Independent uniform latents, or a random walk through them (Farrell et al. 2021).</source>
        <translation>独立均匀的潜变量，或在其中随机游走（Farrell et al. 2021）。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Number of moments, of all trials together.</source>
        <translation>时刻数，所有试次合计。</translation>
    </message>
    <message>
        <source>Correlation time τ</source>
        <translation>相关时间 τ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Each step of the random walk adds N(0, 1/τ) to the latent.</source>
        <translation>随机游走每步给潜变量加上 N(0, 1/τ)。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试次</translation>
    </message>
    <message>
        <source>Independent walks that share the samples; the last part of each is held out.</source>
        <translation>分摊样本的独立游走；每次的最后一段留出。</translation>
    </message>
    <message>
        <source>Normalise inputs</source>
        <translation>归一化输入</translation>
    </message>
    <message>
        <source>Divide by √s₁ of the training samples, so that one learning rate and one scale of λ fit any data.</source>
        <translation>除以训练样本的 √s₁，使同一学习率和同一 λ 尺度适合任何数据。</translation>
    </message>
    <message>
        <source>Additive noise</source>
        <translation>加性噪声</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise added to every response; recovery needs λ above the noise&apos;s variance.</source>
        <translation>加到每个响应上的高斯噪声的标准差；λ 须高于噪声的方差才能恢复。</translation>
    </message>
    <message>
        <source>Multiplicative noise</source>
        <translation>乘性噪声</translation>
    </message>
    <message>
        <source>Every response is multiplied by 1 plus Gaussian noise of this standard deviation.</source>
        <translation>每个响应乘以 1 加上此标准差的高斯噪声。</translation>
    </message>
    <message>
        <source>Mixed selectivity</source>
        <translation>混合选择性</translation>
    </message>
    <message>
        <source>Fraction of the neurons that are replaced by random linear mixtures of each other; at 1 the weights no longer show the latent space.</source>
        <translation>被彼此的随机线性混合所取代的神经元比例；为 1 时权重不再显示潜空间。</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Fraction of the samples, the last ones, kept for validation.</source>
        <translation>留作验证的样本比例，取最后一段。</translation>
    </message>
    <message>
        <source>preferred values belong to neurons by name; %1 rows name neurons that are not here</source>
        <translation>偏好值按名称对应神经元；有 %1 行的名称不属于这里的神经元</translation>
    </message>
    <message>
        <source>the neurons have no names: preferred values (&apos;%1&apos; …) are taken in their order, line by line</source>
        <translation>神经元没有名称：偏好值（“%1”…）按其顺序逐行对应</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What this experiment is called.</source>
        <translation>此实验的名称。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A sentence that says what it shows.</source>
        <translation>一句话说明它展示什么。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Decides every random number of data, start and training; the same seed gives the same bits.</source>
        <translation>决定数据、初始权重和训练的每个随机数；种子相同，结果逐位相同。</translation>
    </message>
    <message>
        <source>Hidden units H</source>
        <translation>隐藏单元 H</translation>
    </message>
    <message>
        <source>Width of the hidden layer.</source>
        <translation>隐藏层的宽度。</translation>
    </message>
    <message>
        <source>Activation φ</source>
        <translation>激活函数 φ</translation>
    </message>
    <message>
        <source>Nonlinearity of the hidden units; the closed form holds for linear ones.</source>
        <translation>隐藏单元的非线性；闭式解适用于线性单元。</translation>
    </message>
    <message>
        <source>Start gain</source>
        <translation>初始增益</translation>
    </message>
    <message>
        <source>Weights start as gain·N(0,1)/√fan-in; a small start is itself a weak regulariser.</source>
        <translation>权重从 增益·N(0,1)/√扇入 开始；较小的初始权重本身就是一种弱正则化。</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Let hidden and output units have a bias (not penalised).</source>
        <translation>让隐藏单元和输出单元有偏置（不受惩罚）。</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>绑定权重</translation>
    </message>
    <message>
        <source>λ (L2)</source>
        <translation>λ（L2）</translation>
    </message>
    <message>
        <source>λ in units of s₁</source>
        <translation>λ 以 s₁ 为单位</translation>
    </message>
    <message>
        <source>Measure λ by the largest eigenvalue of the inputs: from 1 on all weights vanish.</source>
        <translation>以输入的最大特征值度量 λ：从 1 起所有权重消失。</translation>
    </message>
    <message>
        <source>μ (L1)</source>
        <translation>μ（L1）</translation>
    </message>
    <message>
        <source>ν (activity)</source>
        <translation>ν（活动）</translation>
    </message>
    <message>
        <source>Penalty ν·mean ‖h‖² on the hidden activity.</source>
        <translation>对隐藏活动的惩罚 ν·‖h‖² 的均值。</translation>
    </message>
    <message>
        <source>Non-negative weights</source>
        <translation>非负权重</translation>
    </message>
    <message>
        <source>Set negative weights to zero after every step.</source>
        <translation>每步之后将负权重置零。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Adam (Kingma &amp; Ba 2015), stochastic gradient descent with momentum, or L-BFGS on all samples at once (Liu &amp; Nocedal 1989), where an epoch is one iteration.</source>
        <translation>Adam（Kingma &amp; Ba 2015）、带动量的随机梯度下降，或一次使用全部样本的 L-BFGS（Liu &amp; Nocedal 1989），后者一轮即一次迭代。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Length of a step along the gradient.</source>
        <translation>沿梯度的步长。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>The learning rate stays, or falls to zero over the epochs on a line or half a cosine.</source>
        <translation>学习率保持不变，或在各轮中沿直线或半个余弦降到零。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Share of the last step that is kept; gradient descent only.</source>
        <translation>上一步所保留的比例；仅用于梯度下降。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples a step; a batch larger than the training split uses all of it.</source>
        <translation>每步的样本数；批大于训练集时使用整个训练集。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes through the training samples.</source>
        <translation>遍历训练样本的次数。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Stop when the validation error has not improved for so long, and go back to its best epoch; 0 never stops.</source>
        <translation>验证误差这么久没有改善就停止，并回到最佳的一轮；0 表示从不停止。</translation>
    </message>
    <message>
        <source>%1 × %2: rows and columns side by side are the points</source>
        <translation>%1 × %2：行和列并列作为点</translation>
    </message>
    <message>
        <source>%1 × %2: its rows (what leaves a neuron) are the points</source>
        <translation>%1 × %2：行（离开神经元的连接）作为点</translation>
    </message>
    <message>
        <source>%1 × %2: its columns (what arrives) are the points</source>
        <translation>%1 × %2：列（到达神经元的连接）作为点</translation>
    </message>
    <message>
        <source>%1 × %2: its %1 rows are the points; the %2 columns can be</source>
        <translation>%1 × %2：%1 行作为点；也可用 %2 列</translation>
    </message>
    <message>
        <source>%1 × %2: its %2 columns are the points; the %1 rows can be</source>
        <translation>%1 × %2：%2 列作为点；也可用 %1 行</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Isomap (Tenenbaum et al. 2000) follows the surface that the points lie on; with landmarks for many neurons (de Silva &amp; Tenenbaum 2002); Laplacian eigenmaps (Belkin &amp; Niyogi 2003) and diffusion maps (Coifman &amp; Lafon 2006) follow its edges; classical MDS and PCA see only straight distances.</source>
        <translation>Isomap（Tenenbaum et al. 2000）沿着各点所在的曲面；神经元多时用地标（de Silva &amp; Tenenbaum 2002）；拉普拉斯特征映射（Belkin &amp; Niyogi 2003）和扩散映射（Coifman &amp; Lafon 2006）沿着近邻图的边；经典 MDS 和 PCA 只看直线距离。</translation>
    </message>
    <message>
        <source>Neighbour graph</source>
        <translation>近邻图</translation>
    </message>
    <message>
        <source>Join each point to its k nearest, or to all within a radius.</source>
        <translation>将每个点与最近的 k 个点相连，或与半径内的所有点相连。</translation>
    </message>
    <message>
        <source>Neighbours k</source>
        <translation>近邻数 k</translation>
    </message>
    <message>
        <source>Each point is joined to its k nearest; too few tear the picture, too many join what is apart. Scores count as many. 0 lets the program choose by the number of neurons and groups.</source>
        <translation>每个点与最近的 k 个点相连；太少会撕裂图形，太多会连起分开的部分。评分也用同样多的近邻。0 表示由程序按神经元数和组数选择。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>nearest distances</source>
        <translation>最近邻距离</translation>
    </message>
    <message>
        <source>In units of the median distance to the nearest neighbour.</source>
        <translation>以最近邻距离的中位数为单位。</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>地标点</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points between which landmark Isomap measures; more are exacter and slower.</source>
        <translation>地标 Isomap 在这些点之间测量；点越多越精确，也越慢。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Axes of the embedding: a ring or sheet needs 2, a cylinder 3, a flat torus 4.</source>
        <translation>嵌入的轴数：圆环或薄片需要 2，柱面 3，平坦环面 4。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Each neuron&apos;s weights to the hidden layer (input), from it (output), or both side by side.</source>
        <translation>每个神经元到隐藏层的权重（输入）、来自隐藏层的权重（输出），或两者并列。</translation>
    </message>
    <message>
        <source>A weight matrix or connectome of one&apos;s own to embed, in place of a network: a table (CSV and alike), an edge list, NPY, HDF5 or Matrix Market, packed with gzip or not.</source>
        <translation>用自己的权重矩阵或连接组代替网络来嵌入：表格（CSV 等）、边列表、NPY、HDF5 或 Matrix Market，可用 gzip 压缩。</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>源列</translation>
    </message>
    <message>
        <source>Column of an edge list with the starts of the edges.</source>
        <translation>边列表中表示边起点的列。</translation>
    </message>
    <message>
        <source>Target column</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>Column of an edge list with the ends of the edges.</source>
        <translation>边列表中表示边终点的列。</translation>
    </message>
    <message>
        <source>Weight column</source>
        <translation>权重列</translation>
    </message>
    <message>
        <source>Column of an edge list with the weights of the edges.</source>
        <translation>边列表中表示边权重的列。</translation>
    </message>
    <message>
        <source>Only edges with</source>
        <translation>边须满足</translation>
    </message>
    <message>
        <source>COLUMN=VALUE of an edge list, as in type=chemical: edges with another value there are passed over.</source>
        <translation>边列表的 列=值，如 type=chemical：该列为其他值的边将被跳过。</translation>
    </message>
    <message>
        <source>What a point is: a column (what arrives at a neuron), a row (what leaves it), or both side by side.</source>
        <translation>点的含义：列（到达神经元的连接）、行（离开神经元的连接），或两者并列。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Weights smaller than this in size count as zero.</source>
        <translation>绝对值小于此值的权重视为零。</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Use sign(w)·log(1 + |w|): for counts of synapses.</source>
        <translation>使用 sign(w)·log(1 + |w|)：适合突触计数。</translation>
    </message>
    <message>
        <source>Length 1</source>
        <translation>长度为 1</translation>
    </message>
    <message>
        <source>Give every point the length 1: only the pattern counts.</source>
        <translation>使每个点的长度为 1：只看模式。</translation>
    </message>
    <message>
        <source>Reduce to</source>
        <translation>降至</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>个方向</translation>
    </message>
    <message>
        <source>Keep so many leading singular directions before neighbours are sought (Halko et al. 2011); 0 keeps all. Large sparse matrices need it.</source>
        <translation>寻找近邻之前只保留这么多靠前的奇异方向（Halko et al. 2011）；0 表示全部保留。大型稀疏矩阵需要它。</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Edges have no direction, as gap junctions have none: each counts both ways, whether it stands once or twice.</source>
        <translation>边没有方向，如缝隙连接那样：无论出现一次还是两次，每条都按双向计。</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>What a table of text is: a matrix, or a list of edges. Auto sees it in its first lines.</source>
        <translation>文本表格是什么：矩阵还是边列表。“自动”由前几行判断。</translation>
    </message>
    <message>
        <source>Whether the first column of a table holds names or values.</source>
        <translation>表格首列是名称还是数值。</translation>
    </message>
    <message>
        <source>Read cells without a number as 0, which is what they mean in a connectome.</source>
        <translation>将没有数字的单元格读作 0，在连接组中它们本就表示 0。</translation>
    </message>
    <message>
        <source>Columns of the file that are no weights, or unwanted: names, or numbers from 1, with commas between them.</source>
        <translation>文件中不是权重或不需要的列：名称，或从 1 起的编号，以逗号分隔。</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>逗号作小数点</translation>
    </message>
    <message>
        <source>%1 of %2 cells are empty and read as 0</source>
        <translation>%2 个单元格中有 %1 个为空，读作 0</translation>
    </message>
    <message>
        <source>read empty cells as 0</source>
        <translation>将空单元格读作 0</translation>
    </message>
    <message>
        <source>an empty line stands above line %1, and what is below is read as more rows of the same table</source>
        <translation>第 %1 行上方有空行，其下内容读作同一表格的后续各行</translation>
    </message>
    <message>
        <source>edges that are &apos;Undirected&apos; count both ways</source>
        <translation>标为“Undirected”的边按双向计</translation>
    </message>
    <message>
        <source>gap junctions count in the direction in which they stand, as synapses do</source>
        <translation>缝隙连接与突触一样，按所列方向计</translation>
    </message>
    <message>
        <source>edges of all kinds are added up (&apos;%1&apos;: %2); one kind can be chosen</source>
        <translation>所有类型的边相加（“%1”：%2）；可只选一种</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tells synapses that are sent (S, Sp) from the same ones as they are received (R, Rp): read together each counts in both directions.</source>
        <translation>“%1”区分了发出的突触（S, Sp）与接收的同一批突触（R, Rp）：一并读取时，每个突触会在两个方向上各计一次。</translation>
    </message>
    <message>
        <source>sent ones</source>
        <translation>仅发出的</translation>
    </message>
    <message>
        <source>sent ones and gap junctions</source>
        <translation>发出的与缝隙连接</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is not used: weights are taken as they stand</source>
        <translation>列“%1”未使用：权重按原样读取</translation>
    </message>
    <message>
        <source>only edges with %1 = %2: %3 of %4</source>
        <translation>仅取 %1 = %2 的边：%4 条中的 %3 条</translation>
    </message>
    <message>
        <source>%1 lines for %2 pairs of neurons: those of a pair are added up</source>
        <translation>%2 对神经元共有 %1 行：同一对的各行相加</translation>
    </message>
    <message>
        <source>%1 lines for %2 pairs of neurons: those of a pair are added up; if &apos;%3&apos; is the total of a pair already, choose the weight &apos;%4&apos;</source>
        <translation>%2 对神经元共有 %1 行：同一对的各行相加；若“%3”已是一对的总数，请选权重“%4”</translation>
    </message>
    <message>
        <source>every edge counts 1</source>
        <translation>每条边计 1</translation>
    </message>
    <message>
        <source>several numbers may be the weight of an edge: %1.</source>
        <translation>有多列数字可能是边的权重：%1。</translation>
    </message>
    <message>
        <source>there are no weights: every edge counts 1</source>
        <translation>没有权重：每条边计 1</translation>
    </message>
    <message>
        <source>the weights are those of &apos;%1&apos;</source>
        <translation>权重取自“%1”</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>%1 lines of %2 cells, the first is &apos;%3&apos;: an edge list</source>
        <translation>%1 行，每行 %2 个单元格，首个为“%3”：边列表</translation>
    </message>
    <message>
        <source>%1 lines of %2 cells, the first is &apos;%3&apos;: a table</source>
        <translation>%1 行，每行 %2 个单元格，首个为“%3”：表格</translation>
    </message>
    <message>
        <source>begins with NumPy&apos;s mark: an array</source>
        <translation>以 NumPy 标记开头：数组</translation>
    </message>
    <message>
        <source>holds HDF5&apos;s mark: a file of arrays</source>
        <translation>含有 HDF5 标记：数组文件</translation>
    </message>
    <message>
        <source>a zip archive of NumPy&apos;s arrays</source>
        <translation>NumPy 数组的 zip 归档</translation>
    </message>
    <message>
        <source>a safetensors file of tensors</source>
        <translation>safetensors 张量文件</translation>
    </message>
    <message>
        <source>a MATLAB file of matrices</source>
        <translation>MATLAB 矩阵文件</translation>
    </message>
    <message>
        <source>begins with Matrix Market&apos;s mark: a sparse matrix</source>
        <translation>以 Matrix Market 标记开头：稀疏矩阵</translation>
    </message>
    <message>
        <source>JSON: an experiment, if it is one of ours</source>
        <translation>JSON：若是本程序的文件，则为实验</translation>
    </message>
    <message>
        <source>GraphML: a graph</source>
        <translation>GraphML：图</translation>
    </message>
    <message>
        <source>%1 rows name a neuron again and are passed over</source>
        <translation>有 %1 行重复命名同一神经元，已跳过</translation>
    </message>
    <message>
        <source>left out, as it is wanted: column %1</source>
        <translation>按要求略去：列 %1</translation>
    </message>
    <message>
        <source>of its %1 arrays &apos;%2&apos; is the only one with several rows and columns</source>
        <translation>%1 个数组中只有“%2”有多行多列</translation>
    </message>
    <message>
        <source>all %1 neurons have labels</source>
        <translation>全部 %1 个神经元都有标签</translation>
    </message>
    <message>
        <source>all %1 neurons have labels; %2 rows name neurons that are not here</source>
        <translation>全部 %1 个神经元都有标签；有 %2 行的名称不属于这里的神经元</translation>
    </message>
    <message>
        <source>%1 of %2 neurons have labels; %3 have none (%4)</source>
        <translation>%2 个神经元中 %1 个有标签；%3 个没有（%4）</translation>
    </message>
    <message>
        <source>%1 of %2 neurons have labels; %3 have none (%4), and %5 rows name neurons that are not here</source>
        <translation>%2 个神经元中 %1 个有标签；%3 个没有（%4），另有 %5 行的名称不属于这里的神经元</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is read as a neuron, though it is called as a time</source>
        <translation>列“%1”读作神经元，尽管其名称像时间</translation>
    </message>
    <message>
        <source>the column %1 is read as a neuron, though nearly all others are called as %2</source>
        <translation>列 %1 读作神经元，尽管其余各列几乎都命名如 %2</translation>
    </message>
    <message>
        <source>the columns %1 are read as neurons, though nearly all others are called as %2</source>
        <translation>列 %1 读作神经元，尽管其余各列几乎都命名如 %2</translation>
    </message>
    <message>
        <source>without direction: %1 edges stand one way and count both</source>
        <translation>无方向：%1 条边只有一个方向，按双向计</translation>
    </message>
    <message>
        <source>%1 spikes of %2 units, counted in %3 bins of %4 s from %5 s on</source>
        <translation>%2 个单元的 %1 次放电，从 %5 s 起按 %4 s 的时间窗计入 %3 个窗</translation>
    </message>
    <message>
        <source>the remark above the first line (%1) is taken as names</source>
        <translation>首行上方的注释（%1）作为名称</translation>
    </message>
    <message>
        <source>line %1 (%2) holds no numbers and is passed over</source>
        <translation>第 %1 行（%2）没有数字，已跳过</translation>
    </message>
    <message>
        <source>an empty column at the end is left out</source>
        <translation>略去末尾 1 个空列</translation>
    </message>
    <message>
        <source>%1 empty columns at the end are left out</source>
        <translation>略去末尾 %1 个空列</translation>
    </message>
    <message>
        <source>the first line (%1) is taken as names</source>
        <translation>首行（%1）作为名称</translation>
    </message>
    <message>
        <source>the first line begins with &apos;%1&apos; and holds numbers: are they the names of the columns?</source>
        <translation>首行以“%1”开头并含有数字：这些是列名吗？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in cell %2 is not a number, and %3 others are. Are they the names of the columns?</source>
        <translation>第 %2 个单元格中的“%1”不是数字，另有 %3 个也不是。它们是列名吗？</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is left out: it tells the time, and is no neuron</source>
        <translation>略去列“%1”：它表示时间，不是神经元</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is taken as names</source>
        <translation>列“%1”作为名称</translation>
    </message>
    <message>
        <source>the first column (%1) is taken as names</source>
        <translation>首列（%1）作为名称</translation>
    </message>
    <message>
        <source>the first column (%1) grows from line to line. Is it a neuron, or does it tell the time or number the lines?</source>
        <translation>首列（%1）逐行递增。它是神经元，还是时间或行号？</translation>
    </message>
    <message>
        <source>the first column (%1) may be numbers of neurons, or weights.</source>
        <translation>首列（%1）可能是神经元编号，也可能是权重。</translation>
    </message>
    <message>
        <source>names or times</source>
        <translation>名称或时间</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the first line (%1) may be numbers of neurons, or weights.</source>
        <translation>首行（%1）可能是神经元编号，也可能是权重。</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>the last row &apos;%1&apos; is the %2 of the others and is left out</source>
        <translation>末行“%1”是其余各行的%2，已略去</translation>
    </message>
    <message>
        <source>the last row &apos;%1&apos; is not the sum of the others, and is kept</source>
        <translation>末行“%1”不是其余各行的总和，已保留</translation>
    </message>
    <message>
        <source>the last row &apos;%1&apos; is called as a summary of the others, and is kept</source>
        <translation>末行“%1”从名称看像是其余各行的汇总，已保留</translation>
    </message>
    <message>
        <source>the last column &apos;%1&apos; is the %2 of the others and is left out</source>
        <translation>末列“%1”是其余各列的%2，已略去</translation>
    </message>
    <message>
        <source>the last column &apos;%1&apos; is not the sum of the others, and is kept</source>
        <translation>末列“%1”不是其余各列的总和，已保留</translation>
    </message>
    <message>
        <source>the last column &apos;%1&apos; is called as a summary of the others, and is kept</source>
        <translation>末列“%1”从名称看像是其余各列的汇总，已保留</translation>
    </message>
    <message>
        <source>its lines may be edges from one neuron to another, or rows of a matrix.</source>
        <translation>各行可能是从一个神经元到另一个的边，也可能是矩阵的行。</translation>
    </message>
    <message>
        <source>an edge list</source>
        <translation>边列表</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Choice of data</source>
        <translation>数据选择</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Scramble</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>%1 samples of %2 neurons</source>
        <translation>%1 个样本，%2 个神经元</translation>
    </message>
    <message>
        <source>cylinder + line</source>
        <translation>柱面 + 线段</translation>
    </message>
    <message>
        <source>A heading with a position, and an independent position. The weights fall into a cylinder and a line.</source>
        <translation>朝向与位置结合，再加一个独立的位置。权重分成柱面和线段。</translation>
    </message>
    <message>
        <source>A heading and a bounded position together: a ring that is carried along a line.</source>
        <translation>朝向与有界的位置结合：沿线段移动的圆环。</translation>
    </message>
    <message>
        <source>A position on a track: one bounded cause. The weights draw a line with two ends.</source>
        <translation>轨道上的位置：一个有界的潜在因素。权重画出有两个端点的线段。</translation>
    </message>
    <message>
        <source>A strip with one side: once round, left and right are exchanged. No table of numbers tells it from a cylinder; the weights do.</source>
        <translation>只有一面的带：绕一周后左右互换。任何数字表都无法将它与柱面区分；权重可以。</translation>
    </message>
    <message>
        <source>ring + line</source>
        <translation>圆环 + 线段</translation>
    </message>
    <message>
        <source>A heading and an independent position. The weights fall into a ring and a line.</source>
        <translation>朝向和一个独立的位置。权重分成圆环和线段。</translation>
    </message>
    <message>
        <source>A heading: one circular cause. With a penalty the weights close into a ring.</source>
        <translation>朝向：一个环形的潜在因素。有惩罚时，权重闭合成圆环。</translation>
    </message>
    <message>
        <source>A position in a room: two bounded causes. The weights draw a sheet with an edge.</source>
        <translation>房间中的位置：两个有界的潜在因素。权重画出有边缘的薄片。</translation>
    </message>
    <message>
        <source>A gaze direction: one cause on a sphere. The weights draw a globe that one can turn.</source>
        <translation>注视方向：球面上的一个潜在因素。权重画出可以转动的球。</translation>
    </message>
    <message>
        <source>Two headings that the same neurons answer to together. A flat torus needs four dimensions.</source>
        <translation>同一批神经元共同响应的两个朝向。平坦环面需要四维。</translation>
    </message>
    <message>
        <source>Two independent headings, each with neurons of its own. The weights fall into two rings.</source>
        <translation>两个独立的朝向，各有自己的神经元。权重分成两个圆环。</translation>
    </message>
    <message>
        <source>Three arms joined at a point: a place in a maze. The weights draw its fork.</source>
        <translation>在一点相连的三臂：迷宫中的位置。权重画出它的岔口。</translation>
    </message>
    <message>
        <source>λ counts for Wₒᵤₜ alone; Wᵢₙ keeps the noise of its start, which hides the shape</source>
        <translation>λ 只作用于 Wₒᵤₜ；Wᵢₙ 保留初始噪声，遮住了形状</translation>
    </message>
    <message>
        <source>%1 % of Wᵢₙ&apos;s energy still lies where the inputs hardly vary; λ takes it away in a longer training</source>
        <translation>Wᵢₙ 仍有 %1% 的能量位于输入几乎不变化的方向；延长训练，λ 会将其消去</translation>
    </message>
    <message>
        <source>%1 % of Wᵢₙ&apos;s energy lies where the inputs hardly vary: the noise of the start, which λ has not taken away yet; train longer (more epochs, smaller batches)</source>
        <translation>Wᵢₙ 有 %1% 的能量位于输入几乎不变化的方向：这是 λ 尚未消去的初始噪声；请延长训练（更多轮，更小的批）</translation>
    </message>
    <message>
        <source>Wᵢₙ − Wₒᵤₜ transposed</source>
        <translation>Wᵢₙ − Wₒᵤₜ 的转置</translation>
    </message>
    <message>
        <source>Share of ‖Wᵢₙ‖² in directions whose eigenvalue is below a thousandth of the largest: weights there change hardly any output.</source>
        <translation>特征值低于最大值千分之一的方向上 ‖Wᵢₙ‖² 的比例：那里的权重几乎不改变任何输出。</translation>
    </message>
    <message>
        <source>Use Wᵢₙ transposed as Wₒᵤₜ.</source>
        <translation>以 Wᵢₙ 的转置作为 Wₒᵤₜ。</translation>
    </message>
    <message>
        <source>Penalty λ(‖Wᵢₙ‖² + ‖Wₒᵤₜ‖²); a mode of the inputs survives when its eigenvalue is above λ (Kunin et al. 2019).</source>
        <translation>惩罚 λ(‖Wᵢₙ‖² + ‖Wₒᵤₜ‖²)；输入模态的特征值高于 λ 时得以保留（Kunin et al. 2019）。</translation>
    </message>
    <message>
        <source>Separate λ for Wₒᵤₜ</source>
        <translation>Wₒᵤₜ 单独设 λ</translation>
    </message>
    <message>
        <source>λ then counts for Wᵢₙ alone; the closed form has √(λᵢₙ·λₒᵤₜ) in its place.</source>
        <translation>此时 λ 只作用于 Wᵢₙ；闭式解中以 √(λᵢₙ·λₒᵤₜ) 代替。</translation>
    </message>
    <message>
        <source>λ of Wₒᵤₜ</source>
        <translation>Wₒᵤₜ 的 λ</translation>
    </message>
    <message>
        <source>Penalty λₒᵤₜ‖Wₒᵤₜ‖², where it is separate.</source>
        <translation>单独设置时的惩罚 λₒᵤₜ‖Wₒᵤₜ‖²。</translation>
    </message>
    <message>
        <source>Penalty μ(Σ|Wᵢₙ| + Σ|Wₒᵤₜ|).</source>
        <translation>惩罚 μ(Σ|Wᵢₙ| + Σ|Wₒᵤₜ|)。</translation>
    </message>
    <message>
        <source>cell %1 is empty, and %2 of %3 cells in all; each needs a number. In a connectome an empty cell means that there is no connection.</source>
        <translation>第 %1 个单元格为空，全部 %3 个单元格中共有 %2 个为空；每个都须有数字。在连接组中，空单元格表示没有连接。</translation>
    </message>
    <message>
        <source>cell %1 holds no number, and %2 of %3 cells in all; each needs one. In a connectome that means that there is no connection.</source>
        <translation>第 %1 个单元格没有数字，全部 %3 个单元格中共有 %2 个没有数字；每个都须有数字。在连接组中，这表示没有连接。</translation>
    </message>
    <message>
        <source>more than %1 lines of %2 cells, the first is &apos;%3&apos;: an edge list</source>
        <translation>超过 %1 行，每行 %2 个单元格，首个为“%3”：边列表</translation>
    </message>
    <message>
        <source>more than %1 lines of %2 cells, the first is &apos;%3&apos;: a table</source>
        <translation>超过 %1 行，每行 %2 个单元格，首个为“%3”：表格</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复度</translation>
    </message>
    <message>
        <source>Geodesic rank correlation: Spearman&apos;s correlation between distances along the weights and true distances; the lowest of all groups.</source>
        <translation>测地距离的秩相关：沿权重的距离与真实距离之间的 Spearman 相关；取各组中最低者。</translation>
    </message>
    <message>
        <source>holes alike for k = %1 to %2</source>
        <translation>k = %1 至 %2 时孔洞相同</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;; allowed are %3.</source>
        <translation>%1不能是“%2”；可用的有：%3。</translation>
    </message>
    <message>
        <source>the system allows this program too little address space: 256 MiB, which products of matrices need, are not left. Raise the limit (ulimit -v, or the memory that the batch job asks for).</source>
        <translation>系统给本程序的地址空间太少：矩阵乘积需要的 256 MiB 已不够。请提高限制（ulimit -v，或批处理作业申请的内存）。</translation>
    </message>
    <message>
        <source>%1 would need about %2 GiB of memory; at most %3 GiB are allowed on this machine. Choose smaller sizes.</source>
        <translation>%1：约需 %2 GiB 内存；这台机器最多允许 %3 GiB。请选择更小的规模。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>The state of the random numbers cannot be read: it is damaged or incomplete.</source>
        <translation>随机数的状态无法读取：已损坏或不完整。</translation>
    </message>
    <message>
        <source>SHA-256 of a file cannot be worked out: the library that does it (OpenSSL) refuses. Is there memory left?</source>
        <translation>无法计算文件的 SHA-256：负责计算的库（OpenSSL）拒绝了。内存还够吗？</translation>
    </message>
    <message>
        <source>The eigenvalues of %1 points did not converge.</source>
        <translation>%1 个点的特征值没有收敛。</translation>
    </message>
    <message>
        <source>A matrix of %1 × %2 has entries that are not finite, and so no eigenvalues.</source>
        <translation>%1 × %2 的矩阵含有非有限的元素，因此没有特征值。</translation>
    </message>
    <message>
        <source>the system refuses it, error %1</source>
        <translation>系统拒绝了，错误 %1</translation>
    </message>
    <message>
        <source>reduce: the matrix is empty, so that there is nothing to reduce.</source>
        <translation>reduce：矩阵是空的，没有可降维的内容。</translation>
    </message>
    <message>
        <source>reduce: %1 directions of a %2 × %3 matrix; allowed are 1 to %4.</source>
        <translation>reduce：从 %2 × %3 的矩阵取 %1 个方向；允许 1 至 %4。</translation>
    </message>
    <message>
        <source>reduce: %1 directions</source>
        <translation>reduce：%1 个方向</translation>
    </message>
    <message>
        <source>data.scaling: ΔF/F divides by each neuron&apos;s baseline, and that of neuron %1 (percentile %2 of its training samples) is %3; it has to be above 0. Raw fluorescence is; of what had its baseline taken off already, or of spikes, take z_score.</source>
        <translation>data.scaling：ΔF/F 要除以每个神经元的基线，而神经元 %1 的基线（其训练样本的第 %2 百分位）是 %3；它必须大于 0。原始荧光满足这一点；若基线已减去，或数据是脉冲，请用 z_score。</translation>
    </message>
    <message>
        <source>data.samples: %1 samples leave none for training; ask for more samples or a smaller data.validation_fraction.</source>
        <translation>data.samples：%1 个样本没有留下可供训练的；请增加样本或减小 data.validation_fraction。</translation>
    </message>
    <message>
        <source>%1: has preferred values of %2 neurons, but %3 has %4 neurons; each needs a row of both.</source>
        <translation>%1：有 %2 个神经元的偏好值，而 %3 有 %4 个神经元；每个神经元在两者中都要有一行。</translation>
    </message>
    <message>
        <source>data: %1 neurons and %2 samples</source>
        <translation>data：%1 个神经元和 %2 个样本</translation>
    </message>
    <message>
        <source>data.trials: %1 trials need at least as many samples; data.samples is %2.</source>
        <translation>data.trials：%1 个试次至少需要同样多的样本；data.samples 是 %2。</translation>
    </message>
    <message>
        <source>%1: has %2 of %3; it needs at least 2 samples of 1 neuron.</source>
        <translation>%1：有 %3 的 %2；至少需要 1 个神经元的 2 个样本。</translation>
    </message>
    <message>
        <source>%1 sample</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>%1 neuron</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>%1.axes: &apos;%2&apos; stands alone; give the other axes a group of their own.</source>
        <translation>%1.axes：“%2”须单独使用；请给其他轴另建一组。</translation>
    </message>
    <message>
        <source>%1.%2: has %3 entries, and the group&apos;s axes are %4; allowed are one an axis, as [32, 8], or none, where all axes are alike.</source>
        <translation>%1.%2：有 %3 项，而该组有 %4 个轴；允许每轴一项，如 [32, 8]，或在各轴相同时留空。</translation>
    </message>
    <message>
        <source>An axis cannot be &apos;%1&apos;; allowed are %2.</source>
        <translation>轴不能是“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>%1: there is a value that is not a finite number.</source>
        <translation>%1：有一个值不是有限数。</translation>
    </message>
    <message>
        <source>%1: neuron %2 has the value %3 on axis %4, %5</source>
        <translation>%1：神经元 %2 在轴 %4 上的值是 %3，%5</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; stands alone; neurons that have it have no other axis.</source>
        <translation>%1：“%2”须单独使用；有它的神经元不能有其他轴。</translation>
    </message>
    <message>
        <source>%1: the preferred values of %2 neurons leave out %3, so that nothing could be said of the shape.</source>
        <translation>%1：%2 个神经元的偏好值缺少%3，因此无法对形状下结论。</translation>
    </message>
    <message>
        <source>%1: the preferred values of %2 neurons do not spread over what their axes span: some coordinate is the same for all or follows from the others, so that nothing could be said of a shape. Name only axes along which they vary by themselves.</source>
        <translation>%1：%2 个神经元的偏好值没有铺满其轴所张成的空间：某个坐标对所有神经元都相同，或可由其他坐标推出，因此无法对形状下结论。请只列出它们独立变化的轴。</translation>
    </message>
    <message>
        <source>which is circular with the period 1; allowed are 0 to 1. Are these degrees or radians? Then divide them by 360 or by 2π.</source>
        <translation>该轴是周期为 1 的环形轴；允许 0 至 1。这些是角度或弧度吗？请除以 360 或 2π。</translation>
    </message>
    <message>
        <source>which is bounded; allowed are 0 to 1. Take off the least value of the axis and divide by its length.</source>
        <translation>该轴有界；允许 0 至 1。请减去该轴的最小值，再除以其长度。</translation>
    </message>
    <message>
        <source>which is a place along or across a twisted strip; allowed are 0 to 1.</source>
        <translation>这是扭转带上纵向或横向的位置；允许 0 至 1。</translation>
    </message>
    <message>
        <source>a part of the way round</source>
        <translation>一圈中的一部分</translation>
    </message>
    <message>
        <source>both sides of the strip</source>
        <translation>带子的两侧</translation>
    </message>
    <message>
        <source>which is the number of an arm; allowed are 0, 1 and 2.</source>
        <translation>这是臂的编号；允许 0、1 和 2。</translation>
    </message>
    <message>
        <source>which is a place along an arm; allowed are 0 (the joint) to 1 (its end).</source>
        <translation>这是臂上的位置；允许 0（交汇处）至 1（末端）。</translation>
    </message>
    <message>
        <source>arm %1 or most of it (it has %2 neuron)</source>
        <translation>臂 %1 的全部或大部分（它有 %2 个神经元）</translation>
    </message>
    <message>
        <source>arm %1 or most of it (it has %2 neurons)</source>
        <translation>臂 %1 的全部或大部分（它有 %2 个神经元）</translation>
    </message>
    <message>
        <source>preferred values: neuron %1 has none; each needs one on at least one axis. Take neurons without one out of the data.</source>
        <translation>偏好值：神经元 %1 没有偏好值；每个神经元至少在一个轴上要有。请从数据中去掉没有偏好值的神经元。</translation>
    </message>
    <message>
        <source>preferred values: neuron %1 shares axis %2 with neurons that have values on other axes too; groups must have axes of their own.</source>
        <translation>偏好值：神经元 %1 与在其他轴上也有值的神经元共用轴 %2；各组必须有自己的轴。</translation>
    </message>
    <message>
        <source>The weights of point %1 are not all finite numbers; there is no distance to them.</source>
        <translation>点 %1 的权重不全是有限数；无法计算到它的距离。</translation>
    </message>
    <message>
        <source>%1 of %2 points (landmark_isomap needs less)</source>
        <translation>%1，%2 个点（landmark_isomap 需要的更少）</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1，%2 个点</translation>
    </message>
    <message>
        <source>A method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>embedding.neighbors: %1 neighbours where there are no two points; give at least 2 points.</source>
        <translation>embedding.neighbors：%1 个近邻，但连两个点都没有；请给出至少 2 个点。</translation>
    </message>
    <message>
        <source>embedding.neighbors: %1 neighbours of %2 points; allowed are 1 to %3 (fewer than there are points).</source>
        <translation>embedding.neighbors：%2 个点的 %1 个近邻；允许 1 至 %3（少于点数）。</translation>
    </message>
    <message>
        <source>embedding.radius: %1 points; a radius graph needs at least 2.</source>
        <translation>embedding.radius：%1 个点；半径图至少需要 2 个点。</translation>
    </message>
    <message>
        <source>points: the matrix is %1 × %2; &apos;both&apos; needs a square one, whose rows and columns are the same neurons.</source>
        <translation>points：矩阵是 %1 × %2；&apos;both&apos; 需要方阵，其行与列是相同的神经元。</translation>
    </message>
    <message>
        <source>The matrix has %1 points of %2 weights, too many to hold densely; reduce it first, for example to its 50 leading directions (--reduce 50).</source>
        <translation>矩阵有 %1 个点，每个点有 %2 个权重，太多，无法稠密存放；请先降维，例如降到前 50 个主方向（--reduce 50）。</translation>
    </message>
    <message>
        <source>points: &apos;both&apos; needs rows and columns that are the same neurons in the same order; row %1 is &apos;%2&apos;, the column &apos;%3&apos;.</source>
        <translation>points：&apos;both&apos; 需要行与列是相同顺序的相同神经元；第 %1 行是“%2”，该列是“%3”。</translation>
    </message>
    <message>
        <source>There are %1 neurons; a shape needs at least 4. Nothing can be judged.</source>
        <translation>有 %1 个神经元；形状至少需要 4 个。无法判断。</translation>
    </message>
    <message>
        <source>A weight is not a finite number; nothing can be judged. Replace or leave it out.</source>
        <translation>有一个权重不是有限数；无法判断。请替换或去掉它。</translation>
    </message>
    <message>
        <source>All %1 neurons have the same weights: they lie at one place, and there is no shape.</source>
        <translation>全部 %1 个神经元的权重相同：它们重合在一处，没有形状。</translation>
    </message>
    <message>
        <source>The %1 neurons lie at %2 places only: those at one place have the same weights. A shape needs at least 4 places; nothing can be judged.</source>
        <translation>%1 个神经元只位于 %2 处：同一处的神经元权重相同。形状至少需要 4 处；无法判断。</translation>
    </message>
    <message>
        <source>This connectome has %1 edges among %2 neurons, and no two of them can exchange their ends: it has no rewiring that keeps the degrees. Shuffle the units instead (--null units).</source>
        <translation>这个连接组在 %2 个神经元之间有 %1 条边，没有两条边可以交换端点：不存在保持度数的重新布线。请改为置换单元（--null units）。</translation>
    </message>
    <message>
        <source>The activity has %1 time steps; shifting traces in time needs at least 3.</source>
        <translation>活动有 %1 个时间步；在时间上平移轨迹至少需要 3 个。</translation>
    </message>
    <message>
        <source>--null degrees: this matrix has %1 rows and %2 columns. Only a square matrix, from neurons to the same neurons, has degrees to keep; take --null units.</source>
        <translation>--null degrees：这个矩阵有 %1 行 %2 列。只有从神经元到相同神经元的方阵才有可以保持的度数；请用 --null units。</translation>
    </message>
    <message>
        <source>--null %1: of at most %2 neurons, and here are %3; take --null units.</source>
        <translation>--null %1：最多用于 %2 个神经元，这里有 %3 个；请用 --null units。</translation>
    </message>
    <message>
        <source>training.optimizer: &apos;lbfgs&apos; needs a smooth objective; set objective.l1 to 0 and objective.nonnegative to false, or choose adam or sgd.</source>
        <translation>training.optimizer：&apos;lbfgs&apos; 需要光滑的目标函数；请将 objective.l1 设为 0、objective.nonnegative 设为 false，或选择 adam 或 sgd。</translation>
    </message>
    <message>
        <source>training.patience: %1 needs samples to validate on; data.validation_fraction is 0. Set one of them to another value.</source>
        <translation>training.patience：%1 需要用于验证的样本；data.validation_fraction 是 0。请更改其中之一。</translation>
    </message>
    <message>
        <source>wiring.file: &apos;%1&apos; and data.file: &apos;%2&apos; exclude each other; give activity to train on or weights to embed.</source>
        <translation>wiring.file：“%1”与 data.file：“%2”互斥；请给出用于训练的活动或用于嵌入的权重。</translation>
    </message>
    <message>
        <source>data.groups with data.samples: %1 and %2 samples</source>
        <translation>data.groups 与 data.samples：%1和 %2 个样本</translation>
    </message>
    <message>
        <source>network.hidden: %1 hidden units for %2</source>
        <translation>network.hidden：%1 个隐藏单元，对应%2</translation>
    </message>
    <message>
        <source>embedding.neighbors: %1 of a single neuron, which has none; allowed is 0, where the program chooses.</source>
        <translation>embedding.neighbors：只有一个神经元，没有近邻，却给出 %1；允许 0，由程序选择。</translation>
    </message>
    <message>
        <source>embedding.neighbors: %1 neighbours, but there are only %2; allowed are 1 to %3, or 0, where the program chooses.</source>
        <translation>embedding.neighbors：%1 个近邻，但只有%2；允许 1 至 %3，或 0，由程序选择。</translation>
    </message>
    <message>
        <source>%1: %2 is not allowed; it takes %3.</source>
        <translation>%1：不允许 %2；允许%3。</translation>
    </message>
    <message>
        <source>The experiment: %1 is not allowed; it takes an object with %2.</source>
        <translation>实验：不允许 %1；需要含有 %2 的对象。</translation>
    </message>
    <message>
        <source>%1: %2 is not allowed; it takes an object with %3.</source>
        <translation>%1：不允许 %2；需要含有 %3 的对象。</translation>
    </message>
    <message>
        <source>%1: unknown key; allowed here are %2.</source>
        <translation>%1：未知的键；此处可用的有：%2。</translation>
    </message>
    <message>
        <source>data.groups: %1 is not allowed; it takes a list of 1 to %2 groups.</source>
        <translation>data.groups：不允许 %1；需要 1 至 %2 个组的列表。</translation>
    </message>
    <message>
        <source>%1: unknown key.</source>
        <translation>%1：未知的键。</translation>
    </message>
    <message>
        <source>%1: there is no item &apos;%2&apos;; the list has the items 0 to %3.</source>
        <translation>%1：没有第“%2”项；列表有第 0 至 %3 项。</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos;; %3 has no keys of its own.</source>
        <translation>%1：未知的键“%2”；%3 没有自己的键。</translation>
    </message>
    <message>
        <source>%1: schema %2 is not known; this version (%3) reads schema %4.</source>
        <translation>%1：schema %2 未知；此版本（%3）读取 schema %4。</translation>
    </message>
    <message>
        <source>%1: %2 Put names in quotes under a header, or take them out.</source>
        <translation>%1：%2请将名称加引号放在表头下，或去掉它们。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; stands in it more than once; a neuron has one row.</source>
        <translation>%1：“%2”出现不止一次；每个神经元只有一行。</translation>
    </message>
    <message>
        <source>%1: none of its names is that of a neuron (&apos;%2&apos; beside &apos;%3&apos; of %4). Give both the same names, or leave out the column of names: then the first line is of the first neuron.</source>
        <translation>%1：没有一个名称是神经元的名称（“%2”对比 %4 的“%3”）。请让两者名称一致，或去掉名称列：那样第一行就对应第一个神经元。</translation>
    </message>
    <message>
        <source>%1: has no row for %2 of %3 neurons of %4 (%5); each needs one. Add them, or take these neurons out of the data.</source>
        <translation>%1：%4 的 %3 个神经元中有 %2 个没有对应的行（%5）；每个都要有一行。请补上，或从数据中去掉这些神经元。</translation>
    </message>
    <message>
        <source>%1: has %2 columns of values where its axes take %3; name one axis a column (a direction takes three, moebius and y_maze two).</source>
        <translation>%1：有 %2 列数值，而其轴需要 %3 列；请每列给出一个轴（direction 占三列，moebius 和 y_maze 占两列）。</translation>
    </message>
    <message>
        <source>%1: has %2 rows, but %3 has %4 neurons; each needs a row, in the same order or under the same name.</source>
        <translation>%1：有 %2 行，而 %3 有 %4 个神经元；每个都要有一行，顺序相同或名称相同。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>从 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>从 %1 到 %2 的数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list of whole numbers from %1 to %2, one an axis, or an empty one</source>
        <translation>从 %1 到 %2 的整数列表，每轴一个，或为空</translation>
    </message>
    <message>
        <source>a list of numbers from %1 to %2, one an axis, or an empty one</source>
        <translation>从 %1 到 %2 的数的列表，每轴一个，或为空</translation>
    </message>
    <message>
        <source>a list of 1 to %1 of %2</source>
        <translation>由 1 至 %1 个 %2 组成的列表</translation>
    </message>
    <message>
        <source>%1: is not a list of stages with what is known of them.</source>
        <translation>%1：不是各阶段及其已知内容的列表。</translation>
    </message>
    <message>
        <source>%1: its stages do not follow each other.</source>
        <translation>%1：其各阶段前后不连贯。</translation>
    </message>
    <message>
        <source>wiring.file: &apos;%1&apos; holds weights, which are embedded and not trained; use the command embed, or open it in the window.</source>
        <translation>wiring.file：“%1”含有权重，它们用于嵌入而不训练；请用 embed 命令，或在窗口中打开。</translation>
    </message>
    <message>
        <source>It was stopped before its weights were read; `weightscape-cli export` or opening its session.wscape reads them.</source>
        <translation>它在权重被读出之前就停止了；用 `weightscape-cli export` 或打开它的 session.wscape 可以读出。</translation>
    </message>
    <message>
        <source>%1, timeline: does not fit the network; the file is damaged.</source>
        <translation>%1, timeline：与网络不符；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: is an HDF5 file, but no session.</source>
        <translation>%1：是 HDF5 文件，但不是会话。</translation>
    </message>
    <message>
        <source>%1: has schema %2; this version (%3) reads schema 1 to %4. A newer version of Weightscape wrote it.</source>
        <translation>%1：schema 是 %2；此版本（%3）读取 schema 1 至 %4。它由更新版本的 Weightscape 写成。</translation>
    </message>
    <message>
        <source>%1, %2: has %3 × %4 numbers; its experiment calls for %5 × %6.</source>
        <translation>%1, %2：有 %3 × %4 个数；其实验需要 %5 × %6。</translation>
    </message>
    <message>
        <source>%1, %2: holds values that are NaN or infinite; all must be finite numbers.</source>
        <translation>%1, %2：含有 NaN 或无穷大的值；所有值都必须是有限数。</translation>
    </message>
    <message>
        <source>%1: %2 is no count; it takes whole numbers from 0.</source>
        <translation>%1：%2 不是计数；需要从 0 起的整数。</translation>
    </message>
    <message>
        <source>%1, history: has %2 × %3 numbers; it needs at least one row of %4.</source>
        <translation>%1, history：有 %2 × %3 个数；至少需要一行 %4 个数。</translation>
    </message>
    <message>
        <source>%1: its counters are incomplete; the file is damaged.</source>
        <translation>%1：其计数器不完整；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: its best epoch is incomplete.</source>
        <translation>%1：其最佳轮不完整。</translation>
    </message>
    <message>
        <source>%1, training/end: is not 0 to 3.</source>
        <translation>%1, training/end：不在 0 至 3 之内。</translation>
    </message>
    <message>
        <source>%1, data: %2 does not fit its inputs; the file is damaged.</source>
        <translation>%1, data：%2与其输入不符；文件已损坏。</translation>
    </message>
    <message>
        <source>the number of training samples</source>
        <translation>训练样本数</translation>
    </message>
    <message>
        <source>the number of groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>what is known of the neurons</source>
        <translation>关于神经元的已知信息</translation>
    </message>
    <message>
        <source>the spectrum</source>
        <translation>谱</translation>
    </message>
    <message>
        <source>the rest of the spectrum</source>
        <translation>谱的其余部分</translation>
    </message>
    <message>
        <source>the sampling rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>the scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <source>%1, data: holds values that are NaN or infinite; the file is damaged.</source>
        <translation>%1, data：含有 NaN 或无穷大的值；文件已损坏。</translation>
    </message>
    <message>
        <source>the list of axes</source>
        <translation>轴的列表</translation>
    </message>
    <message>
        <source>the list of names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>%1, %2: %3; the file is damaged.</source>
        <translation>%1, %2：%3；文件已损坏。</translation>
    </message>
    <message>
        <source>does not fit itself</source>
        <translation>自身不一致</translation>
    </message>
    <message>
        <source>has a component out of range</source>
        <translation>有超出范围的连通块</translation>
    </message>
    <message>
        <source>has an empty component</source>
        <translation>有空的连通块</translation>
    </message>
    <message>
        <source>its groups do not fit its axes</source>
        <translation>其组与轴不符</translation>
    </message>
    <message>
        <source>what is known of the neurons does not fit their number</source>
        <translation>关于神经元的已知信息与其数目不符</translation>
    </message>
    <message>
        <source>is not 0 to 4</source>
        <translation>不在 0 至 4 之内</translation>
    </message>
    <message>
        <source>are too many</source>
        <translation>太多</translation>
    </message>
    <message>
        <source>%1 is no cell of the sweep</source>
        <translation>%1 不是该扫描的单元</translation>
    </message>
    <message>
        <source>is not 0 to %1</source>
        <translation>不在 0 至 %1 之内</translation>
    </message>
    <message>
        <source>its names do not fit its points</source>
        <translation>其名称与点不符</translation>
    </message>
    <message>
        <source>does not fit the network</source>
        <translation>与网络不符</translation>
    </message>
    <message>
        <source>the session holds none</source>
        <translation>会话中没有</translation>
    </message>
    <message>
        <source>sweep: there are no %1.</source>
        <translation>sweep：没有%1。</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>sweep: seeds have their own option; vary something else.</source>
        <translation>sweep：种子有自己的选项；请改变其他参数。</translation>
    </message>
    <message>
        <source>sweep: %1 runs are too many; allowed are %2.</source>
        <translation>sweep：%1 次运行太多；最多允许 %2 次。</translation>
    </message>
    <message>
        <source>sweep: the name of data.file or of a folder above it is not UTF-8; rename it.</source>
        <translation>sweep：data.file 或其上级文件夹的名称不是 UTF-8；请重命名。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has a bracket that does not close.</source>
        <translation>%1：“%2”中有未闭合的括号。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has an empty value.</source>
        <translation>%1：“%2”中有空值。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a range of at most %3 seeds.</source>
        <translation>%1：“%2”不是最多含 %3 个种子的范围。</translation>
    </message>
    <message>
        <source>%1: cannot be copied: %2.</source>
        <translation>%1：无法复制：%2。</translation>
    </message>
    <message>
        <source>%1: cannot be opened; is the folder a finished sweep?</source>
        <translation>%1：无法打开；该文件夹是已完成的扫描吗？</translation>
    </message>
    <message>
        <source>%1: is no sweep.</source>
        <translation>%1：不是扫描。</translation>
    </message>
    <message>
        <source>%1: has schema %2, which this version (%3) does not know.</source>
        <translation>%1：schema 是 %2，此版本（%3）不认识。</translation>
    </message>
    <message>
        <source>%1, seeds: %2 is not a seed; they start at 0.</source>
        <translation>%1, seeds：%2 不是种子；种子从 0 起。</translation>
    </message>
    <message>
        <source>%1, failed: is not a list of failed runs.</source>
        <translation>%1, failed：不是失败运行的列表。</translation>
    </message>
    <message>
        <source>%1, failed: there is no run %2; there are %3.</source>
        <translation>%1, failed：没有第 %2 次运行；共有 %3 次。</translation>
    </message>
    <message>
        <source>There is no unknown wiring %1; allowed are 1 to %2.</source>
        <translation>没有未知布线 %1；允许 1 至 %2。</translation>
    </message>
    <message>
        <source>%1, %2: holds spike times, which are activity and no weights: File, Open activity, or --set data.file of run.</source>
        <translation>%1, %2：含有脉冲时刻，那是活动而不是权重：请用“文件”、“打开活动”，或 run 的 --set data.file。</translation>
    </message>
    <message>
        <source>%1, %2: is empty (%3 × %4); it needs at least one row and one column.</source>
        <translation>%1, %2：是空的（%3 × %4）；至少需要一行一列。</translation>
    </message>
    <message>
        <source>%1: holds no matrix of numbers.</source>
        <translation>%1：没有数值矩阵。</translation>
    </message>
    <message>
        <source>%1: holds several matrices; say which, with --dataset or --set data.dataset: %2.</source>
        <translation>%1：有多个矩阵；请用 --dataset 或 --set data.dataset 指明：%2。</translation>
    </message>
    <message>
        <source>%1: has no matrix &apos;%2&apos;; there are: %3.</source>
        <translation>%1：没有矩阵“%2”；有：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>is a folder where a file is needed; it cannot be opened.</source>
        <translation>是文件夹，而这里需要文件；无法打开。</translation>
    </message>
    <message>
        <source>is a device or a socket, which is not read; give a file or a pipe.</source>
        <translation>是设备或套接字，不能读取；请给出文件或管道。</translation>
    </message>
    <message>
        <source>could not be read to its end.</source>
        <translation>无法读到末尾。</translation>
    </message>
    <message>
        <source>is larger than %1 MiB, which is more than a file of this kind ever is.</source>
        <translation>大于 %1 MiB，超过了这类文件应有的大小。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with a zero, as the rest of a number does that a comma has cut; write decimals with a point, or separate cells by semicolons or tabs.</source>
        <translation>“%1”以零开头，像是被逗号截断的数的后半部分；请用点号写小数，或用分号或制表符分隔单元格。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be thousands or decimals; write numbers with a decimal point, and nothing between thousands.</source>
        <translation>“%1”可能是千位分隔，也可能是小数；请用小数点写数，千位之间不加符号。</translation>
    </message>
    <message>
        <source>; cells before it have a decimal point, this one a decimal comma: write one of them</source>
        <translation>；前面的单元格用小数点，这一个用小数逗号：请统一</translation>
    </message>
    <message>
        <source>; cells before it have a decimal comma, this one a decimal point: write one of them</source>
        <translation>；前面的单元格用小数逗号，这一个用小数点：请统一</translation>
    </message>
    <message>
        <source>%1 cells where the header has %2.</source>
        <translation>有 %1 个单元格，而表头有 %2 个。</translation>
    </message>
    <message>
        <source>%1 cells where the first row has %2.</source>
        <translation>有 %1 个单元格，而第一行有 %2 个。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in cell %2 is not a number%3.</source>
        <translation>第 %2 格中的“%1”不是数%3。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in cell %2, which is empty in the lines above and has no name.</source>
        <translation>第 %2 格中有“%1”，而上面各行此格为空且没有名称。</translation>
    </message>
    <message>
        <source>%1: holds an array of three dimensions (%2); a matrix has two. Save one slice, or array.reshape(len(array), -1).</source>
        <translation>%1：含有三维数组（%2）；矩阵是二维的。请保存一个切片，或用 array.reshape(len(array), -1)。</translation>
    </message>
    <message>
        <source>%1: holds a %2 of Octave, which is not read as text; save it with -v7.</source>
        <translation>%1：含有 Octave 的 %2，不能作为文本读取；请用 -v7 保存。</translation>
    </message>
    <message>
        <source>%1: holds more than one variable of Octave; save each alone, or all with -v7, where one can be chosen.</source>
        <translation>%1：含有不止一个 Octave 变量；请分别保存，或全部用 -v7 保存，那样可以选择。</translation>
    </message>
    <message>
        <source>%1: is empty; it needs edges, and a header perhaps.</source>
        <translation>%1：是空的；需要边，或许还有表头。</translation>
    </message>
    <message>
        <source>has one cell where an edge needs two ends at least; separators are comma, semicolon, tab or blanks.</source>
        <translation>只有一个单元格，而一条边至少需要两端；分隔符是逗号、分号、制表符或空格。</translation>
    </message>
    <message>
        <source>no column &apos;%1&apos; for the %2; %3. Say which: --%4.</source>
        <translation>没有用作%2的列“%1”；%3。请用 --%4 指明。</translation>
    </message>
    <message>
        <source>the header has %1</source>
        <translation>表头有 %1</translation>
    </message>
    <message>
        <source>there is no header, the columns are %1</source>
        <translation>没有表头，各列是 %1</translation>
    </message>
    <message>
        <source>no columns for the start and the end of an edge; %1. Say which: --source and --target.</source>
        <translation>没有边的起点和终点的列；%1。请用 --source 和 --target 指明。</translation>
    </message>
    <message>
        <source>start of an edge</source>
        <translation>边的起点</translation>
    </message>
    <message>
        <source>end of an edge</source>
        <translation>边的终点</translation>
    </message>
    <message>
        <source>only: &apos;%1&apos; is not allowed; it takes COLUMN=VALUE or COLUMN=VALUE,VALUE.</source>
        <translation>only：不允许“%1”；需要 COLUMN=VALUE 或 COLUMN=VALUE,VALUE。</translation>
    </message>
    <message>
        <source>choice of edges</source>
        <translation>边的选择</translation>
    </message>
    <message>
        <source>weight of an edge</source>
        <translation>边的权重</translation>
    </message>
    <message>
        <source>the id %1 was rounded, by a spreadsheet or a data frame perhaps; write ids as text, with all digits.</source>
        <translation>标识 %1 被四舍五入过，可能是电子表格或数据框所为；请将标识作为文本写出全部数字。</translation>
    </message>
    <message>
        <source>%1 cells where the first line has %2.</source>
        <translation>有 %1 个单元格，而第一行有 %2 个。</translation>
    </message>
    <message>
        <source>%1 ends before the data of an edge; it has 2.</source>
        <translation>在边的数据之前有 %1 个端点；应有 2 个。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number%2; each edge needs a weight.</source>
        <translation>“%1”不是数%2；每条边都需要权重。</translation>
    </message>
    <message>
        <source>the weight %1 is not finite.</source>
        <translation>权重 %1 不是有限数。</translation>
    </message>
    <message>
        <source>an end has no id.</source>
        <translation>有一端没有标识。</translation>
    </message>
    <message>
        <source>%1: no edge has &apos;%2&apos; in %3; there are %4.</source>
        <translation>%1：没有边在 %3 中为“%2”；有 %4。</translation>
    </message>
    <message>
        <source>%1: has a header but no edges.</source>
        <translation>%1：有表头但没有边。</translation>
    </message>
    <message>
        <source>%1: no &apos;%2&apos; for the weight of an edge; there are none.</source>
        <translation>%1：没有可作边权重的“%2”；一个也没有。</translation>
    </message>
    <message>
        <source>%1: no &apos;%2&apos; for the weight of an edge; there are %3.</source>
        <translation>%1：没有可作边权重的“%2”；有 %3。</translation>
    </message>
    <message>
        <source>is a Parquet file, which is not read. Two lines of Python make a table of it: import pandas; pandas.read_parquet(&apos;%1&apos;).to_csv(&apos;%1.csv&apos;, index=False)</source>
        <translation>是 Parquet 文件，不能读取。两行 Python 即可转成表格：import pandas; pandas.read_parquet(&apos;%1&apos;).to_csv(&apos;%1.csv&apos;, index=False)</translation>
    </message>
    <message>
        <source>is a Feather file, which is not read. Two lines of Python make a table of it: import pandas; pandas.read_feather(&apos;%1&apos;).to_csv(&apos;%1.csv&apos;, index=False)</source>
        <translation>是 Feather 文件，不能读取。两行 Python 即可转成表格：import pandas; pandas.read_feather(&apos;%1&apos;).to_csv(&apos;%1.csv&apos;, index=False)</translation>
    </message>
    <message>
        <source>is an Excel workbook, which is not read. Save the sheet as CSV; where empty cells of a connectome are zero, add --empty-as-zero.</source>
        <translation>是 Excel 工作簿，不能读取。请将工作表存为 CSV；若连接组的空单元格为零，请加 --empty-as-zero。</translation>
    </message>
    <message>
        <source>is an office document, which is not read. Save the sheet as CSV; where empty cells of a connectome are zero, add --empty-as-zero.</source>
        <translation>是办公文档，不能读取。请将工作表存为 CSV；若连接组的空单元格为零，请加 --empty-as-zero。</translation>
    </message>
    <message>
        <source>is an OpenDocument file, which is not read. Save the sheet as CSV; where empty cells of a connectome are zero, add --empty-as-zero.</source>
        <translation>是 OpenDocument 文件，不能读取。请将工作表存为 CSV；若连接组的空单元格为零，请加 --empty-as-zero。</translation>
    </message>
    <message>
        <source>is a PyTorch file, which is not read: it may run any program. In Python: import numpy, torch; weights = torch.load(&apos;%1&apos;, weights_only=True); numpy.save(&apos;%1.npy&apos;, weights[&apos;NAME&apos;].numpy())</source>
        <translation>是 PyTorch 文件，不能读取：它可能运行任意程序。在 Python 中：import numpy, torch; weights = torch.load(&apos;%1&apos;, weights_only=True); numpy.save(&apos;%1.npy&apos;, weights[&apos;NAME&apos;].numpy())</translation>
    </message>
    <message>
        <source>is a zip archive, which is not read as it is. Unpack it first: unzip %1</source>
        <translation>是 zip 压缩包，不能直接读取。请先解压：unzip %1</translation>
    </message>
    <message>
        <source>is an old Excel or Word file, which is not read. Save the sheet as CSV; where empty cells of a connectome are zero, add --empty-as-zero.</source>
        <translation>是旧版 Excel 或 Word 文件，不能读取。请将工作表存为 CSV；若连接组的空单元格为零，请加 --empty-as-zero。</translation>
    </message>
    <message>
        <source>is a Python pickle, which is never read: it may run any program. In Python: numpy.save(&apos;%1.npy&apos;, matrix)</source>
        <translation>是 Python pickle，绝不读取：它可能运行任意程序。在 Python 中：numpy.save(&apos;%1.npy&apos;, matrix)</translation>
    </message>
    <message>
        <source>is packed with bzip2, which is not read. Unpack it first: bunzip2 %1</source>
        <translation>用 bzip2 压缩，不能读取。请先解压：bunzip2 %1</translation>
    </message>
    <message>
        <source>is packed with xz, which is not read. Unpack it first: unxz %1</source>
        <translation>用 xz 压缩，不能读取。请先解压：unxz %1</translation>
    </message>
    <message>
        <source>is packed with zstd, which is not read. Unpack it first: unzstd %1</source>
        <translation>用 zstd 压缩，不能读取。请先解压：unzstd %1</translation>
    </message>
    <message>
        <source>is a PDF document; the numbers in it are needed as CSV or NPY.</source>
        <translation>是 PDF 文档；其中的数需要存为 CSV 或 NPY。</translation>
    </message>
    <message>
        <source>is a pointer of Git LFS and not the file itself. Fetch that: git lfs pull</source>
        <translation>是 Git LFS 的指针，不是文件本身。请获取文件：git lfs pull</translation>
    </message>
    <message>
        <source>is a pointer of git-annex and not the file itself. Fetch that: git annex get %1</source>
        <translation>是 git-annex 的指针，不是文件本身。请获取文件：git annex get %1</translation>
    </message>
    <message>
        <source>is a graph in GML, which is not read. In Python: import networkx; networkx.write_graphml(networkx.read_gml(&apos;%1&apos;), &apos;%1.graphml&apos;)</source>
        <translation>是 GML 格式的图，不能读取。在 Python 中：import networkx; networkx.write_graphml(networkx.read_gml(&apos;%1&apos;), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a graph of Pajek, which is not read. In Python: import networkx; networkx.write_graphml(networkx.Graph(networkx.read_pajek(&apos;%1&apos;)), &apos;%1.graphml&apos;)</source>
        <translation>是 Pajek 的图，不能读取。在 Python 中：import networkx; networkx.write_graphml(networkx.Graph(networkx.read_pajek(&apos;%1&apos;)), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a graph in DOT, which is not read. In Python: import networkx; networkx.write_graphml(networkx.nx_pydot.read_dot(&apos;%1&apos;), &apos;%1.graphml&apos;)</source>
        <translation>是 DOT 格式的图，不能读取。在 Python 中：import networkx; networkx.write_graphml(networkx.nx_pydot.read_dot(&apos;%1&apos;), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a FITS image, which is not read. In Python: import astropy.io.fits, numpy; numpy.save(&apos;%1.npy&apos;, astropy.io.fits.getdata(&apos;%1&apos;))</source>
        <translation>是 FITS 图像，不能读取。在 Python 中：import astropy.io.fits, numpy; numpy.save(&apos;%1.npy&apos;, astropy.io.fits.getdata(&apos;%1&apos;))</translation>
    </message>
    <message>
        <source>is data of R, which is not read. In R: write.csv(weights, &apos;%1.csv&apos;)</source>
        <translation>是 R 的数据，不能读取。在 R 中：write.csv(weights, &apos;%1.csv&apos;)</translation>
    </message>
    <message>
        <source>is text in UTF-16, which is not read. Save it as CSV in UTF-8 (&quot;CSV UTF-8&quot; in a spreadsheet).</source>
        <translation>是 UTF-16 文本，不能读取。请存为 UTF-8 的 CSV（电子表格中的“CSV UTF-8”）。</translation>
    </message>
    <message>
        <source>is a MATLAB file of version 4, which is not read. In MATLAB or Octave: load(&apos;%1&apos;); save(&apos;-v7&apos;, &apos;%1&apos;)</source>
        <translation>是 MATLAB 第 4 版文件，不能读取。在 MATLAB 或 Octave 中：load(&apos;%1&apos;); save(&apos;-v7&apos;, &apos;%1&apos;)</translation>
    </message>
    <message>
        <source>holds bytes that are no text, and is of no kind that is read: those are tables of text, NPY, NPZ, HDF5, MATLAB (5 and 7.3), safetensors, Matrix Market and GraphML.</source>
        <translation>含有非文本字节，且不是可读取的类型：可读取的有文本表格、NPY、NPZ、HDF5、MATLAB（5 和 7.3）、safetensors、Matrix Market 和 GraphML。</translation>
    </message>
    <message>
        <source>is a list in JSON, which is not read. In Python: import json, numpy; numpy.save(&apos;%1.npy&apos;, json.load(open(&apos;%1&apos;)))</source>
        <translation>是 JSON 列表，不能读取。在 Python 中：import json, numpy; numpy.save(&apos;%1.npy&apos;, json.load(open(&apos;%1&apos;)))</translation>
    </message>
    <message>
        <source>is a graph in JSON, which is not read. In Python: import json, networkx; networkx.write_graphml(networkx.node_link_graph(json.load(open(&apos;%1&apos;))), &apos;%1.graphml&apos;)</source>
        <translation>是 JSON 格式的图，不能读取。在 Python 中：import json, networkx; networkx.write_graphml(networkx.node_link_graph(json.load(open(&apos;%1&apos;))), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a graph in GEXF, which is not read. Save it as GraphML (Gephi: File, Export, Graph file), or in Python: import networkx; networkx.write_graphml(networkx.read_gexf(&apos;%1&apos;), &apos;%1.graphml&apos;)</source>
        <translation>是 GEXF 格式的图，不能读取。请存为 GraphML（Gephi：File, Export, Graph file），或在 Python 中：import networkx; networkx.write_graphml(networkx.read_gexf(&apos;%1&apos;), &apos;%1.graphml&apos;)</translation>
    </message>
    <message>
        <source>is a page or document in XML or HTML, which is not read; was the file itself downloaded, or the page that offers it?</source>
        <translation>是 XML 或 HTML 的网页或文档，不能读取；下载的是文件本身，还是提供它的网页？</translation>
    </message>
    <message>
        <source>%1: could not be read back after it was written.</source>
        <translation>%1：写入后无法读回。</translation>
    </message>
    <message>
        <source>%1: could not be written: %2.</source>
        <translation>%1：无法写入：%2。</translation>
    </message>
    <message>
        <source>is no sound XML from byte %1 on; the file is damaged or cut off.</source>
        <translation>从第 %1 字节起不是合格的 XML；文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>is XML, but not GraphML, which alone is read.</source>
        <translation>是 XML，但不是 GraphML；只读取 GraphML。</translation>
    </message>
    <message>
        <source>holds several graphs; save the one to read alone.</source>
        <translation>含有多个图；请单独保存要读取的那个。</translation>
    </message>
    <message>
        <source>holds no graph.</source>
        <translation>没有图。</translation>
    </message>
    <message>
        <source>has no edges.</source>
        <translation>没有边。</translation>
    </message>
    <message>
        <source>has a node without an id.</source>
        <translation>有一个没有 id 的节点。</translation>
    </message>
    <message>
        <source>has a graph inside the node %1, which is not read.</source>
        <translation>节点 %1 内有图，不能读取。</translation>
    </message>
    <message>
        <source>has two nodes with the id %1.</source>
        <translation>有两个 id 为 %1 的节点。</translation>
    </message>
    <message>
        <source>has an edge from %1 to %2, which are not both among its nodes.</source>
        <translation>有一条从 %1 到 %2 的边，两者不都在其节点之中。</translation>
    </message>
    <message>
        <source>the edge from %1 to %2 has the weight &apos;%3&apos;, which is no finite number.</source>
        <translation>从 %1 到 %2 的边的权重是“%3”，不是有限数。</translation>
    </message>
    <message>
        <source>its edges have no &apos;%1&apos;; they have nothing. Choose with NAME=VALUE.</source>
        <translation>其边没有“%1”；什么都没有。请用 NAME=VALUE 选择。</translation>
    </message>
    <message>
        <source>its edges have no &apos;%1&apos;; they have %2. Choose with NAME=VALUE.</source>
        <translation>其边没有“%1”；有 %2。请用 NAME=VALUE 选择。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2：%3</translation>
    </message>
    <message>
        <source>%1: a path of %2 bytes is too long; allowed are %3.</source>
        <translation>%1：%2 字节的路径太长；最多允许 %3。</translation>
    </message>
    <message>
        <source>%1: is a pipe, but HDF5 is read from a file only; write it to one first.</source>
        <translation>%1：是管道，但 HDF5 只能从文件读取；请先写入文件。</translation>
    </message>
    <message>
        <source>%1: is HDF5 packed with gzip, which is not read as it is. Unpack it first: gunzip.</source>
        <translation>%1：是用 gzip 压缩的 HDF5，不能直接读取。请先解压：gunzip。</translation>
    </message>
    <message>
        <source>%1, %2: has %3 columns where one is expected.</source>
        <translation>%1, %2：有 %3 列，而这里应为一列。</translation>
    </message>
    <message>
        <source>%1: could not be put together; there is perhaps not enough memory for it.</source>
        <translation>%1：无法组装；可能内存不足。</translation>
    </message>
    <message>
        <source>is cut off: what gzip packed does not end.</source>
        <translation>被截断：gzip 压缩的内容没有结尾。</translation>
    </message>
    <message>
        <source>is damaged: what gzip packed cannot be unpacked.</source>
        <translation>已损坏：gzip 压缩的内容无法解压。</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MiB, which is not read; unpack it by hand if it is sound: gunzip.</source>
        <translation>解压后超过 %1 MiB，不能读取；若文件无误，请手动解压：gunzip。</translation>
    </message>
    <message>
        <source>%1: nested more than %2 deep in line %3; an experiment has at most 4 levels.</source>
        <translation>%1：第 %3 行嵌套超过 %2 层；实验最多 4 层。</translation>
    </message>
    <message>
        <source>%1, line %2: the number %3 is too large; allowed are numbers up to 1.79e308.</source>
        <translation>%1，第 %2 行：数 %3 太大；允许的数最大为 1.79e308。</translation>
    </message>
    <message>
        <source>%1, %2: %3 is not allowed; it takes %4.</source>
        <translation>%1, %2：不允许 %3；需要：%4。</translation>
    </message>
    <message>
        <source>%1: not valid JSON at line %2 (byte %3).</source>
        <translation>%1：第 %2 行（第 %3 字节）不是合格的 JSON。</translation>
    </message>
    <message>
        <source>%1: not valid JSON.</source>
        <translation>%1：不是合格的 JSON。</translation>
    </message>
    <message>
        <source>%1: %2 is not allowed; it takes an object with &apos;%3&apos;.</source>
        <translation>%1：不允许 %2；需要含有“%3”的对象。</translation>
    </message>
    <message>
        <source>%1: is damaged: it lacks &apos;%2&apos;.</source>
        <translation>%1：已损坏：缺少“%2”。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>texts only</source>
        <translation>只能是文本</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>整数列表</translation>
    </message>
    <message>
        <source>whole numbers only</source>
        <translation>只能是整数</translation>
    </message>
    <message>
        <source>%1: has not as many columns of labels as names of them.</source>
        <translation>%1：标签的列数与其名称数不符。</translation>
    </message>
    <message>
        <source>%1: has columns of labels of different lengths.</source>
        <translation>%1：标签各列的长度不同。</translation>
    </message>
    <message>
        <source>no column &apos;%1&apos; for the identifiers; the header has %2.</source>
        <translation>没有用作标识的列“%1”；表头有 %2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: no column holds names of the neurons that are open (one of these is %2); labels are joined by name or identifier.</source>
        <translation>%1：没有一列含有已打开神经元的名称（其中之一是 %2）；标签按名称或标识对应。</translation>
    </message>
    <message>
        <source>%1: the neurons that are open have no names, so no row can be joined to them. Open a matrix with names (a header, or a column of identifiers).</source>
        <translation>%1：已打开的神经元没有名称，因此无法将行与之对应。请打开有名称的矩阵（有表头或标识列）。</translation>
    </message>
    <message>
        <source>%1: needs a header and a row for each neuron.</source>
        <translation>%1：需要表头，并且每个神经元一行。</translation>
    </message>
    <message>
        <source>%1: has no column beside the identifiers.</source>
        <translation>%1：除标识外没有其他列。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; to leave out may be column %3 or the one that begins with %3. Say #%3 for the number, or that the first line holds names: --first-line names.</source>
        <translation>%1：要略去的“%2”可能是第 %3 列，也可能是以 %3 开头的列。若指编号请写 #%3，或说明第一行是名称：--first-line names。</translation>
    </message>
    <message>
        <source>%1: has no column &apos;%2&apos; to leave out; its %3 columns are counted from 1.</source>
        <translation>%1：没有要略去的列“%2”；其 %3 列从 1 起计数。</translation>
    </message>
    <message>
        <source>%1: has no column &apos;%2&apos; to leave out; its %3 columns are called %4.</source>
        <translation>%1：没有要略去的列“%2”；其 %3 列名为 %4。</translation>
    </message>
    <message>
        <source>%1: all of its %2 columns are left out; at least one is needed.</source>
        <translation>%1：全部 %2 列都被略去；至少需要一列。</translation>
    </message>
    <message>
        <source>%1 (Its name ends with %2, but it holds text.)</source>
        <translation>%1（文件名以 %2 结尾，但内容是文本。）</translation>
    </message>
    <message>
        <source>%1: is a sparse matrix of SciPy, which is read as weights alone, not as activity or preferred values; save matrix.toarray() with numpy.save.</source>
        <translation>%1：是 SciPy 的稀疏矩阵，只能作为权重读取，不能作为活动或偏好值；请用 numpy.save 保存 matrix.toarray()。</translation>
    </message>
    <message>
        <source>%1: %2, which is read as weights alone, not as activity or preferred values.</source>
        <translation>%1：%2；只能作为权重读取，不能作为活动或偏好值。</translation>
    </message>
    <message>
        <source>%1: is a graph or a sparse matrix, which is read as weights alone, not as activity or preferred values.</source>
        <translation>%1：是图或稀疏矩阵，只能作为权重读取，不能作为活动或偏好值。</translation>
    </message>
    <message>
        <source>%1: is an experiment (JSON) where a matrix is needed.</source>
        <translation>%1：是实验（JSON），而这里需要矩阵。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 values are NaN or infinite, the first in row %4, column %5; all must be finite numbers.</source>
        <translation>%1：%3 个值中有 %2 个是 NaN 或无穷大，第一个在第 %4 行第 %5 列；所有值都必须是有限数。</translation>
    </message>
    <message>
        <source>is no Matrix Market header; it reads &apos;%%MatrixMarket matrix coordinate real general&apos; or alike.</source>
        <translation>不是 Matrix Market 的文件头；应类似 &apos;%%MatrixMarket matrix coordinate real general&apos;。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not allowed; allowed are %2.</source>
        <translation>不允许“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>%1 numbers where %2 belong.</source>
        <translation>有 %1 个数，而应有 %2 个。</translation>
    </message>
    <message>
        <source>%1 is not allowed; allowed are 1 to %2 each way.</source>
        <translation>不允许 %1；每个方向允许 1 至 %2。</translation>
    </message>
    <message>
        <source>a symmetric matrix must be square; this one is %1.</source>
        <translation>对称矩阵必须是方阵；这个是 %1。</translation>
    </message>
    <message>
        <source>calls for %1 entries, which a file of %2 bytes cannot hold; it is cut off or damaged.</source>
        <translation>要求 %1 个元素，而 %2 字节的文件容纳不下；它被截断或已损坏。</translation>
    </message>
    <message>
        <source>a matrix of %1 entries</source>
        <translation>%1 个元素的矩阵</translation>
    </message>
    <message>
        <source>%1 for %2 entries is not allowed; allowed are 1000000 rows and columns, and 100 more for each entry.</source>
        <translation>%2 个元素不允许 %1；允许 1000000 行和列，每个元素再加 100。</translation>
    </message>
    <message>
        <source>%1: is empty; it needs a header and entries.</source>
        <translation>%1：是空的；需要文件头和元素。</translation>
    </message>
    <message>
        <source>%1: ends before its sizes; it is cut off.</source>
        <translation>%1：在尺寸之前就结束了；文件被截断。</translation>
    </message>
    <message>
        <source>%1: ends after %2 of %3 entries; it is cut off.</source>
        <translation>%1：在 %3 个元素中的第 %2 个之后结束；文件被截断。</translation>
    </message>
    <message>
        <source>entry (%1, %2) is outside the %3 × %4 matrix.</source>
        <translation>元素 (%1, %2) 在 %3 × %4 矩阵之外。</translation>
    </message>
    <message>
        <source>more entries than the sizes call for; the file is damaged, or its sizes are.</source>
        <translation>元素多于尺寸所要求的；文件或其尺寸已损坏。</translation>
    </message>
    <message>
        <source>the names of the neurons</source>
        <translation>神经元的名称</translation>
    </message>
    <message>
        <source>holds records of several fields, which are no numbers; save one: numpy.save(&apos;FIELD.npy&apos;, array[&apos;FIELD&apos;]).</source>
        <translation>含有多字段的记录，不是数；请保存其中一个字段：numpy.save(&apos;FIELD.npy&apos;, array[&apos;FIELD&apos;])。</translation>
    </message>
    <message>
        <source>the NPY header names no plain number type.</source>
        <translation>NPY 文件头没有给出普通的数值类型。</translation>
    </message>
    <message>
        <source>holds Python objects, which may run any program and are never read; save the numbers in them: numpy.save(&apos;W.npy&apos;, numpy.array(W, float)).</source>
        <translation>含有 Python 对象，它们可能运行任意程序，绝不读取；请保存其中的数：numpy.save(&apos;W.npy&apos;, numpy.array(W, float))。</translation>
    </message>
    <message>
        <source>holds texts, no matrix of numbers.</source>
        <translation>含有文本，不是数值矩阵。</translation>
    </message>
    <message>
        <source>holds dates, no matrix of numbers.</source>
        <translation>含有日期，不是数值矩阵。</translation>
    </message>
    <message>
        <source>holds complex numbers, where real ones are needed; save their real part (array.real) or their size (abs(array)).</source>
        <translation>含有复数，而这里需要实数；请保存其实部 (array.real) 或模 (abs(array))。</translation>
    </message>
    <message>
        <source>numbers of type &apos;%1&apos;; allowed are f2, f4, f8, i1 to i8, u1 to u8 and b1.</source>
        <translation>数值类型“%1”；允许 f2、f4、f8、i1 至 i8、u1 至 u8 和 b1。</translation>
    </message>
    <message>
        <source>not an NPY file (it does not begin with NumPy&apos;s mark).</source>
        <translation>不是 NPY 文件（开头没有 NumPy 的标记）。</translation>
    </message>
    <message>
        <source>NPY format version %1; allowed are 1 to 3.</source>
        <translation>NPY 格式版本 %1；允许 1 至 3。</translation>
    </message>
    <message>
        <source>the NPY header is damaged (too long).</source>
        <translation>NPY 文件头已损坏（太长）。</translation>
    </message>
    <message>
        <source>the NPY header is cut off.</source>
        <translation>NPY 文件头被截断。</translation>
    </message>
    <message>
        <source>the NPY header is damaged.</source>
        <translation>NPY 文件头已损坏。</translation>
    </message>
    <message>
        <source>the NPY header is damaged (shape).</source>
        <translation>NPY 文件头已损坏（shape）。</translation>
    </message>
    <message>
        <source>could not be read to its end; it is cut off.</source>
        <translation>无法读到末尾；文件被截断。</translation>
    </message>
    <message>
        <source>an array of %1 dimensions; allowed are 1 or 2. Save a slice, or array.reshape(len(array), -1).</source>
        <translation>%1 维数组；允许 1 或 2 维。请保存一个切片，或用 array.reshape(len(array), -1)。</translation>
    </message>
    <message>
        <source>an array of %1 × %2 is empty; it needs at least one row and one column.</source>
        <translation>%1 × %2 的数组是空的；至少需要一行一列。</translation>
    </message>
    <message>
        <source>holds %1 bytes of numbers where its header calls for %2; the file is cut off.</source>
        <translation>含有 %1 字节的数，而文件头要求 %2；文件被截断。</translation>
    </message>
    <message>
        <source>holds %1 bytes of numbers where its header calls for %2; the file is damaged.</source>
        <translation>含有 %1 字节的数，而文件头要求 %2；文件已损坏。</translation>
    </message>
    <message>
        <source>goes on after its numbers; the file is damaged.</source>
        <translation>在数值之后还有内容；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: is a damaged NPZ (zip) archive, or cut off.</source>
        <translation>%1：是已损坏或被截断的 NPZ（zip）压缩包。</translation>
    </message>
    <message>
        <source>%1: is not in the archive.</source>
        <translation>%1：不在压缩包中。</translation>
    </message>
    <message>
        <source>%1: is encrypted, which is not read; save it without.</source>
        <translation>%1：已加密，不能读取；请不加密保存。</translation>
    </message>
    <message>
        <source>%1: unpacks to %2 MiB from a thousandth of that, which is not read; if it is sound, save it with np.savez.</source>
        <translation>%1：从千分之一大小解压成 %2 MiB，不能读取；若文件无误，请用 np.savez 保存。</translation>
    </message>
    <message>
        <source>%1: cannot be unpacked; the archive is damaged.</source>
        <translation>%1：无法解压；压缩包已损坏。</translation>
    </message>
    <message>
        <source>%1: %2 is no place in the matrix; the file is damaged.</source>
        <translation>%1：%2 不是矩阵中的位置；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: is a sparse matrix of SciPy&apos;s format &apos;%2&apos;; csr, csc and coo are read. In Python: scipy.sparse.save_npz(&apos;FILE&apos;, matrix.tocsr())</source>
        <translation>%1：是 SciPy“%2”格式的稀疏矩阵；可读取 csr、csc 和 coo。在 Python 中：scipy.sparse.save_npz(&apos;FILE&apos;, matrix.tocsr())</translation>
    </message>
    <message>
        <source>%1: its parts do not fit each other; the file is damaged.</source>
        <translation>%1：其各部分互不相符；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: holds a weight that is NaN or infinite.</source>
        <translation>%1：含有 NaN 或无穷大的权重。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1: cannot be looked through to its end: %2; choose another folder.</source>
        <translation>%1：无法全部查看：%2；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: cannot be looked into: %2; choose another folder.</source>
        <translation>%1：无法查看：%2；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder to write into: the name is empty; name one, like run.</source>
        <translation>要写入的文件夹：名称为空；请给出名称，例如 run。</translation>
    </message>
    <message>
        <source>%1: the folder that one stands in is gone; name a whole path.</source>
        <translation>%1：当前所在的文件夹已不存在；请给出完整路径。</translation>
    </message>
    <message>
        <source>%1: %2; choose another folder.</source>
        <translation>%1：%2；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: is a symbolic link that leads nowhere (%2); choose another folder.</source>
        <translation>%1：是没有指向的符号链接（%2）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: exists and is not a folder; choose another folder.</source>
        <translation>%1：已存在且不是文件夹；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: another run has just written it; choose another folder.</source>
        <translation>%1：另一个运行刚刚写了它；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: no folder can be made there: %2; choose another folder.</source>
        <translation>%1：无法在那里建立文件夹：%2；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: exists already and holds %2, of which no list (%3) says that Weightscape wrote it, so that nothing in it is replaced. Choose another folder; where version 0.1.0 wrote it and nothing in it is yours, remove the folder first.</source>
        <translation>%1：已存在并含有 %2，没有列表（%3）表明它们由 Weightscape 写成，因此不替换其中任何内容。请选择其他文件夹；若它由 0.1.0 版写成且其中没有您自己的内容，请先删除该文件夹。</translation>
    </message>
    <message>
        <source>%1: exists already; choose another folder (on the command line --force replaces what Weightscape wrote in it).</source>
        <translation>%1：已存在；请选择其他文件夹（在命令行上 --force 会替换 Weightscape 在其中写的内容）。</translation>
    </message>
    <message>
        <source>%1: %2 changed since Weightscape wrote it, so that it is not replaced; move it away or choose another folder.</source>
        <translation>%1：%2 在 Weightscape 写入后有改动，因此不替换；请移走它或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: holds %2, which Weightscape did not write and could have to replace; move it away or choose another folder.</source>
        <translation>%1：含有 %2，不是由 Weightscape 写成，却可能需要替换；请移走它或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: holds %2, which Weightscape did not write or which changed since, so that it is not replaced; move it away or choose another folder.</source>
        <translation>%1：含有 %2，不是由 Weightscape 写成或之后有改动，因此不替换；请移走它或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: is read and lies in %2, whose files the results would replace; choose another folder.</source>
        <translation>%1：正被读取，且位于 %2 中，其中的文件会被结果替换；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>What was made could not be put in place: %1 It is in %2.</source>
        <translation>结果无法放到应在的位置：%1它在 %2 中。</translation>
    </message>
    <message>
        <source>What was made could not be put in place: %1 It is in %2; move it before something is written there again.</source>
        <translation>结果无法放到应在的位置：%1它在 %2 中；请在那里再次写入之前移走它。</translation>
    </message>
    <message>
        <source>%1: this part of the program, which reads HDF5 files and sessions, is missing beside it; install Weightscape anew.</source>
        <translation>%1：程序中读取 HDF5 文件和会话的这一部分不在旁边；请重新安装 Weightscape。</translation>
    </message>
    <message>
        <source>%1: the process that would read it cannot be started; are too many running?</source>
        <translation>%1：无法启动读取它的进程；运行的进程是否太多？</translation>
    </message>
    <message>
        <source>%1: the HDF5 library needs more time or memory for it than any sound file does; the file is damaged.</source>
        <translation>%1：HDF5 库为它所需的时间或内存超过任何正常文件；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: the HDF5 library broke down over it; the file is damaged.</source>
        <translation>%1：HDF5 库因它而崩溃；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: the HDF5 library was led astray by it; the file is damaged.</source>
        <translation>%1：HDF5 库被它误导；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: %2 Say which: %3; of activity in an experiment, --set data.%4=%5.</source>
        <translation>%1：%2请指明：%3；对于实验中的活动，用 --set data.%4=%5。</translation>
    </message>
    <message>
        <source>%1: %2 Say so: %3; of activity in an experiment, --set data.%4=%5.</source>
        <translation>%1：%2请这样指明：%3；对于实验中的活动，用 --set data.%4=%5。</translation>
    </message>
    <message>
        <source>%1: %2 Say which: %3.</source>
        <translation>%1：%2请指明：%3。</translation>
    </message>
    <message>
        <source>%1: %2 Say so: %3.</source>
        <translation>%1：%2请这样指明：%3。</translation>
    </message>
    <message>
        <source>is cut off.</source>
        <translation>被截断。</translation>
    </message>
    <message>
        <source>its safetensors header is longer than the file; it is cut off or damaged.</source>
        <translation>safetensors 文件头比文件还长；文件被截断或已损坏。</translation>
    </message>
    <message>
        <source>its safetensors header is damaged.</source>
        <translation>safetensors 文件头已损坏。</translation>
    </message>
    <message>
        <source>%1: its numbers lie outside the file; it is cut off or damaged.</source>
        <translation>%1：其数值在文件之外；文件被截断或已损坏。</translation>
    </message>
    <message>
        <source>%1: a negative size; the file is damaged.</source>
        <translation>%1：尺寸为负；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: its shape calls for %2 bytes, and %3 are there; the file is damaged.</source>
        <translation>%1：其形状要求 %2 字节，而实际有 %3；文件已损坏。</translation>
    </message>
    <message>
        <source>two of its tensors share bytes; the file is damaged.</source>
        <translation>其中两个张量共用字节；文件已损坏。</translation>
    </message>
    <message>
        <source>has no matrix &apos;%1&apos;.</source>
        <translation>没有矩阵“%1”。</translation>
    </message>
    <message>
        <source>%1: more entries than the 2147483647 that are allowed.</source>
        <translation>%1：元素多于允许的 2147483647 个。</translation>
    </message>
    <message>
        <source>%1: the edge between %2 and %3 has the weight %4 one way and %5 the other; without direction there is one weight. Leave undirected out, or correct the file.</source>
        <translation>%1：%2 与 %3 之间的边在一个方向上权重为 %4，在另一方向为 %5；无方向时只有一个权重。请关闭“双向”，或更正文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>“%1”不是数。</translation>
    </message>
    <message>
        <source>%1: has no spikes.</source>
        <translation>%1：没有脉冲。</translation>
    </message>
    <message>
        <source>%1: some spike times are NaN or infinite; all must be finite numbers, in seconds.</source>
        <translation>%1：有些脉冲时刻是 NaN 或无穷大；都必须是有限数，以秒为单位。</translation>
    </message>
    <message>
        <source>%1: spike_times_index does not divide its %2 spike times among units; the file is damaged.</source>
        <translation>%1：spike_times_index 没有将其 %2 个脉冲时刻分给各单元；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: its spikes from %2 to %3 s are %4 bins of %5 s; allowed are %6. Set a larger data.bin, or take out spikes that are far from all others.</source>
        <translation>%1：其从 %2 到 %3 s 的脉冲共有 %4 个 %5 s 的时间窗；最多允许 %6。请设置更大的 data.bin，或去掉远离其他脉冲的脉冲。</translation>
    </message>
    <message>
        <source>%1: %2 bins of %3 s (data.bin)</source>
        <translation>%1：%2 个 %3 s 的时间窗（data.bin）</translation>
    </message>
    <message>
        <source>its cells are separated by &apos;%1&apos;, those of the lines below by &apos;%2&apos;; all lines need the same separator.</source>
        <translation>其单元格用“%1”分隔，下面各行用“%2”；所有行需要相同的分隔符。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; and &apos;%3&apos; are a list of spikes, which is no table of samples. Count them in bins first, in Python for each unit: numpy.histogram(times, bins=numpy.arange(start, end, 0.1))[0] is a column.</source>
        <translation>%1：“%2”和“%3”是脉冲列表，不是样本表格。请先按时间窗计数，在 Python 中对每个单元：numpy.histogram(times, bins=numpy.arange(start, end, 0.1))[0] 是一列。</translation>
    </message>
    <message>
        <source>%1: is empty; it needs at least one row of numbers.</source>
        <translation>%1：是空的；至少需要一行数。</translation>
    </message>
    <message>
        <source>the header has %1 names for %2 columns.</source>
        <translation>表头有 %1 个名称，而有 %2 列。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>is no text. Through a pipe only tables and lists of edges are read: write it to a file first.</source>
        <translation>不是文本。通过管道只读取表格和边列表：请先写入文件。</translation>
    </message>
    <message>
        <source>holds bytes that are no text.</source>
        <translation>含有非文本字节。</translation>
    </message>
    <message>
        <source>longer than 64 MiB; is this a text file with one row a line?</source>
        <translation>超过 64 MiB；这是一行一条记录的文本文件吗？</translation>
    </message>
    <message>
        <source>begins with #, as comments do, but holds as many numbers as the lines before. Is it data? Then take the # away; else take the line out.</source>
        <translation>像注释一样以 # 开头，但含有与前面各行同样多的数。是数据吗？那就去掉 #；否则去掉这一行。</translation>
    </message>
    <message>
        <source>begins with #, as comments do, but has as many cells as the lines before. Is it data? Then put the first cell into quotes; else take the line out.</source>
        <translation>像注释一样以 # 开头，但有与前面各行同样多的单元格。是数据吗？那就给第一个单元格加引号；否则去掉这一行。</translation>
    </message>
    <message>
        <source>%1: is a matrix, of which no columns, weights or edges can be chosen: --source, --target, --weight, --only, --undirected and --as edges are for lists of edges.</source>
        <translation>%1：是矩阵，不能选择列、权重或边：--source、--target、--weight、--only、--undirected 和 --as edges 用于边列表。</translation>
    </message>
    <message>
        <source>%1: holds edges, of which no columns can be left out: --leave-out is for matrices.</source>
        <translation>%1：含有边，不能略去列：--leave-out 用于矩阵。</translation>
    </message>
    <message>
        <source>%1 (If its lines are edges, it can be read as a list of edges, and its columns be chosen: --as edges, --source, --target, --weight on a command line.)</source>
        <translation>%1（如果各行是边，可以作为边列表读取并选择其列：在命令行上用 --as edges、--source、--target、--weight。）</translation>
    </message>
    <message>
        <source>%1: is a table, which has no arrays to choose from with --dataset.</source>
        <translation>%1：是表格，没有可用 --dataset 选择的数组。</translation>
    </message>
    <message>
        <source>%1: says itself whether it is symmetric; --undirected is for lists of edges.</source>
        <translation>%1：自身已说明是否对称；--undirected 用于边列表。</translation>
    </message>
    <message>
        <source>%1: is a Matrix Market file, which is not read through a pipe; write it to a file first.</source>
        <translation>%1：是 Matrix Market 文件，不能通过管道读取；请先写入文件。</translation>
    </message>
    <message>
        <source>%1: %2 is needed for the work and holds something else; move it away or choose another folder.</source>
        <translation>%1：工作需要 %2，而它含有其他内容；请移走它或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: another run writes into this folder just now; wait for it or choose another folder.</source>
        <translation>%1：另一个运行正在写入该文件夹；请等待或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1: another run writes into this folder, or one was killed and left %2; remove that where no run is under way.</source>
        <translation>%1：另一个运行正在写入该文件夹，或某个运行被终止而留下了 %2；若没有运行在进行，请删除它。</translation>
    </message>
    <message>
        <source>An activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>network.hidden: %1 hidden units for %2 neurons</source>
        <translation>network.hidden：%1 个隐藏单元，对应 %2 个神经元</translation>
    </message>
    <message>
        <source>scramble: the weights are tied, so Wᵢₙ cannot change without Wₒᵤₜ; train with network.tied off.</source>
        <translation>scramble：权重是绑定的，因此 Wᵢₙ 不能脱离 Wₒᵤₜ 单独改变；请关闭 network.tied 训练。</translation>
    </message>
    <message>
        <source>scramble: κ = %1 and r = %2 are not allowed; κ must be at least 1, r at least 0.</source>
        <translation>scramble：不允许 κ = %1 和 r = %2；κ 至少为 1，r 至少为 0。</translation>
    </message>
    <message>
        <source>scramble: the inputs vary in every direction (they are noisy), so that there is none to hide weights in; r must be 0.</source>
        <translation>scramble：输入在每个方向上都有变化（含噪声），没有可以隐藏权重的方向；r 必须为 0。</translation>
    </message>
    <message>
        <source>The distances are %1 × %2; they must be square.</source>
        <translation>距离矩阵是 %1 × %2；它必须是方阵。</translation>
    </message>
    <message>
        <source>Loops are looked for among at most %1 points; here are %2. Take landmarks of them.</source>
        <translation>最多在 %1 个点中寻找环路；这里有 %2 个。请取其中的地标点。</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the distances is %3. Distances are symmetric, not negative, and 0 from a point to itself.</source>
        <translation>距离矩阵第 %1 行第 %2 列是 %3。距离应对称、非负，点到自身为 0。</translation>
    </message>
    <message>
        <source>Cohomology is computed modulo a prime from 2 to %1, up to dimension 2; asked for were %2 and dimension %3.</source>
        <translation>上同调以 2 至 %1 的素数为模计算，最高 2 维；要求的是 %2 和 %3 维。</translation>
    </message>
    <message>
        <source>Training diverged at step %1 with the learning rate %2; the weights are back at epoch %3, step %4. Choose a smaller learning rate.</source>
        <translation>训练在第 %1 步发散，学习率为 %2；权重已回到第 %3 轮第 %4 步。请选择更小的学习率。</translation>
    </message>
    <message>
        <source>The weights do not have the shape of the network.</source>
        <translation>权重的形状与网络不符。</translation>
    </message>
    <message>
        <source>The stored training does not fit its experiment (other sizes or damaged values).</source>
        <translation>存储的训练与其实验不符（尺寸不同或数值损坏）。</translation>
    </message>
    <message>
        <source>%1: names no weights; for figures of a training name its session.</source>
        <translation>%1：没有给出权重；训练的图请给出其会话。</translation>
    </message>
    <message>
        <source>%1: its weights cannot be embedded: %2 The figures that need no embedding are written.</source>
        <translation>%1：其权重无法嵌入：%2不需要嵌入的图已写出。</translation>
    </message>
    <message>
        <source>%1: figures are .png, .svg or .pdf; &apos;%2&apos; is none of these.</source>
        <translation>%1：图的格式是 .png、.svg 或 .pdf；“%2”都不是。</translation>
    </message>
    <message>
        <source>%1: could not be written; is the disk full?</source>
        <translation>%1：无法写入；磁盘满了吗？</translation>
    </message>
    <message>
        <source>A film of the training needs a training with earlier moments; train first.</source>
        <translation>训练的影片需要有较早时刻的训练；请先训练。</translation>
    </message>
    <message>
        <source>%1: could not be put in place; may this folder be written to?</source>
        <translation>%1：无法放到应在的位置；该文件夹允许写入吗？</translation>
    </message>
    <message>
        <source>%1: ffmpeg could not make it. Is the disk full? A folder of pictures can be made without ffmpeg.</source>
        <translation>%1：ffmpeg 无法制作。磁盘满了吗？不用 ffmpeg 也可以生成图片文件夹。</translation>
    </message>
    <message>
        <source>MP4 and GIF need ffmpeg, which is not installed; a folder of pictures can be made.</source>
        <translation>MP4 和 GIF 需要 ffmpeg，但没有安装；可以生成图片文件夹。</translation>
    </message>
    <message>
        <source>%1: exists already; choose another name.</source>
        <translation>%1：已存在；请选择其他名称。</translation>
    </message>
    <message>
        <source>%1: cannot be written to.</source>
        <translation>%1：无法写入。</translation>
    </message>
    <message>
        <source>there is no title (a line that starts with &apos;# &apos;).</source>
        <translation>没有标题（以 &apos;# &apos; 开头的行）。</translation>
    </message>
    <message>
        <source>there are no steps (lines that start with &apos;## &apos;).</source>
        <translation>没有步骤（以 &apos;## &apos; 开头的行）。</translation>
    </message>
    <message>
        <source>lessons show no pictures (&apos;![&apos;) but those of the window.</source>
        <translation>课程只显示窗口中的画面，不显示图片（&apos;![&apos;）。</translation>
    </message>
    <message>
        <source>there is a title already; steps start with &apos;## &apos;.</source>
        <translation>已经有标题了；步骤以 &apos;## &apos; 开头。</translation>
    </message>
    <message>
        <source>text stands before the first step.</source>
        <translation>第一步之前有文本。</translation>
    </message>
    <message>
        <source>before the first step &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>第一步之前的“%1”未知；可用的有：%2。</translation>
    </message>
    <message>
        <source>in a step &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>步骤中的“%1”未知；可用的有：%2。</translation>
    </message>
    <message>
        <source>@objective says what a learner can do afterwards.</source>
        <translation>@objective 说明学习者之后能做什么。</translation>
    </message>
    <message>
        <source>the minutes &apos;%1&apos; are not a whole number from 1 to %2.</source>
        <translation>分钟数“%1”不是 1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>@needs says what has to be known before.</source>
        <translation>@needs 说明事先需要知道什么。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no parameter that a lesson can set; weightscape-cli schema lists them.</source>
        <translation>“%1”不是课程可以设置的参数；weightscape-cli schema 列出了这些参数。</translation>
    </message>
    <message>
        <source>%1 stands before @do: it would take away what was asked about.</source>
        <translation>%1 在 @do 之前：那会去掉所问的内容。</translation>
    </message>
    <message>
        <source>the wiring &apos;%1&apos; is not one of 1 to %2.</source>
        <translation>布线“%1”不在 1 至 %2 之内。</translation>
    </message>
    <message>
        <source>the view &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>视图“%1”未知；可用的有：%2。</translation>
    </message>
    <message>
        <source>the control &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>控件“%1”未知；可用的有：%2。</translation>
    </message>
    <message>
        <source>the outcome &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>结果“%1”未知；可用的有：%2。</translation>
    </message>
    <message>
        <source>a step asks one question; this one has asked already.</source>
        <translation>一个步骤只问一个问题；这一步已经问过了。</translation>
    </message>
    <message>
        <source>the kind of question &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>问题类型“%1”未知；可用的有：%2。</translation>
    </message>
    <message>
        <source>the question is missing after &apos;@ask %1&apos;.</source>
        <translation>&apos;@ask %1&apos; 之后缺少问题。</translation>
    </message>
    <message>
        <source>an option needs words.</source>
        <translation>选项需要文字。</translation>
    </message>
    <message>
        <source>@option belongs to &apos;@ask choice&apos;, which stands before it.</source>
        <translation>@option 属于它前面的 &apos;@ask choice&apos;。</translation>
    </message>
    <message>
        <source>@answer belongs to @ask, which stands before it.</source>
        <translation>@answer 属于它前面的 @ask。</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos; is not the number of an option, 1 to %2, which stand before it.</source>
        <translation>答案“%1”不是前面选项的编号，应为 1 至 %2。</translation>
    </message>
    <message>
        <source>the shape &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>形状“%1”未知；可用的有：%2。</translation>
    </message>
    <message>
        <source>the curve &apos;%1&apos; is not known; allowed are %2.</source>
        <translation>曲线“%1”未知；可用的有：%2。</translation>
    </message>
    <message>
        <source>the answer &apos;%1&apos; is not a λ/s₁ from 0 to 2, nor two of them, the smaller first.</source>
        <translation>答案“%1”不是 0 至 2 的 λ/s₁，也不是两个这样的数（较小的在前）。</translation>
    </message>
    <message>
        <source>a choice needs at least two lines @option.</source>
        <translation>选择题至少需要两行 @option。</translation>
    </message>
    <message>
        <source>the question has no line @answer.</source>
        <translation>问题没有 @answer 行。</translation>
    </message>
    <message>
        <source>the curve &apos;%1&apos; comes with &apos;@check %2&apos;.</source>
        <translation>曲线“%1”要与 &apos;@check %2&apos; 一起用。</translation>
    </message>
    <message>
        <source>There is no lesson %1.</source>
        <translation>没有课程 %1。</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8, as lessons are.</source>
        <translation>%1 不是 UTF-8 文本，而课程应当是。</translation>
    </message>
    <message>
        <source>%1: there is no such group; there are %2.</source>
        <translation>%1：没有这个组；共有 %2 个。</translation>
    </message>
    <message>
        <source>--color-by: &apos;%1&apos; is nothing to colour by; there are: %2.</source>
        <translation>--color-by：不能按“%1”着色；有：%2。</translation>
    </message>
    <message>
        <source>Weights of one&apos;s own are not trained.</source>
        <translation>自己的权重不参与训练。</translation>
    </message>
    <message>
        <source>Memory is full.</source>
        <translation>内存已满。</translation>
    </message>
    <message>
        <source>cannot be read; the file is damaged (perhaps cut off).</source>
        <translation>无法读取；文件已损坏（可能被截断）。</translation>
    </message>
    <message>
        <source>is cut off within its header.</source>
        <translation>在文件头内被截断。</translation>
    </message>
    <message>
        <source>ends within a variable; it is cut off or damaged.</source>
        <translation>在变量内结束；文件被截断或已损坏。</translation>
    </message>
    <message>
        <source>is a damaged MATLAB file.</source>
        <translation>是已损坏的 MATLAB 文件。</translation>
    </message>
    <message>
        <source>is not in the file.</source>
        <translation>不在文件中。</translation>
    </message>
    <message>
        <source>is larger than the memory of this machine.</source>
        <translation>大于这台机器的内存。</translation>
    </message>
    <message>
        <source>is asked of a MATLAB file, which holds matrices alone.</source>
        <translation>是向 MATLAB 文件要求的，而它只含矩阵。</translation>
    </message>
    <message>
        <source>is a link out of the file, which is not followed.</source>
        <translation>是指向文件之外的链接，不予跟随。</translation>
    </message>
    <message>
        <source>is reached by more than 16 links, perhaps in a circle, which are not followed.</source>
        <translation>要经过 16 个以上的链接（可能成环）才能到达，不予跟随。</translation>
    </message>
    <message>
        <source>is a sparse matrix whose parts do not fit each other; it is damaged.</source>
        <translation>是各部分互不相符的稀疏矩阵；它已损坏。</translation>
    </message>
    <message>
        <source>is a sparse matrix whose entries lie outside of it; it is damaged.</source>
        <translation>是元素在矩阵之外的稀疏矩阵；它已损坏。</translation>
    </message>
    <message>
        <source>is no HDF5 file, or a damaged one.</source>
        <translation>不是 HDF5 文件，或已损坏。</translation>
    </message>
    <message>
        <source>is a damaged HDF5 file (perhaps cut off).</source>
        <translation>是已损坏的 HDF5 文件（可能被截断）。</translation>
    </message>
    <message>
        <source>is no dataset, or is damaged.</source>
        <translation>不是数据集，或已损坏。</translation>
    </message>
    <message>
        <source>its data are stored in another file, which is not opened.</source>
        <translation>其数据存放在另一个文件中，不予打开。</translation>
    </message>
    <message>
        <source>is an empty matrix of MATLAB; it needs at least one row and one column.</source>
        <translation>是 MATLAB 的空矩阵；至少需要一行一列。</translation>
    </message>
    <message>
        <source>does not hold numbers.</source>
        <translation>不含数。</translation>
    </message>
    <message>
        <source>is stored in pieces that need more memory than this machine may give.</source>
        <translation>按块存放，所需内存超过这台机器所能给的。</translation>
    </message>
    <message>
        <source>is no text of fixed length up to 64 MiB.</source>
        <translation>不是长度固定且不超过 64 MiB 的文本。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>is not one text of fixed length.</source>
        <translation>不是一段固定长度的文本。</translation>
    </message>
    <message>
        <source>is not one whole number.</source>
        <translation>不是一个整数。</translation>
    </message>
    <message>
        <source>does not hold whole numbers.</source>
        <translation>不含整数。</translation>
    </message>
    <message>
        <source>was asked for in a way that is not known.</source>
        <translation>以未知的方式被请求。</translation>
    </message>
    <message>
        <source>%1 is empty; a lesson begins with its title (a line that starts with &apos;# &apos;).</source>
        <translation>%1 是空的；课程以标题开始（以 &apos;# &apos; 开头的行）。</translation>
    </message>
    <message>
        <source>there is a byte 0, which no text has; save the lesson as text in UTF-8.</source>
        <translation>含有字节 0，而文本中没有它；请将课程存为 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1: holds a control character, which a terminal would act on; rename it.</source>
        <translation>%1：含有终端会执行的控制字符；请重命名。</translation>
    </message>
    <message>
        <source>%1: byte %2 is a control character (a line end, perhaps); allowed is text without them.</source>
        <translation>%1：第 %2 个字节是控制字符（也许是换行）；只允许不含控制字符的文本。</translation>
    </message>
    <message>
        <source>%1: is not UTF-8; allowed is text in UTF-8.</source>
        <translation>%1：不是 UTF-8；只允许 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not allowed; behind a percent sign stand two digits from 0 to F.</source>
        <translation>%1：不允许“%2”；百分号后应有两位 0 至 F 的数字。</translation>
    </message>
    <message>
        <source>%1: a link names no file, so that nobody reads or writes one by opening it; share the experiment as a command, or save the session and pass on that.</source>
        <translation>%1：链接不指明任何文件，这样打开它不会读写文件；请以命令形式分享实验，或保存会话后转交。</translation>
    </message>
    <message>
        <source>The link, hide: &apos;%1&apos; stands there twice; once is enough.</source>
        <translation>链接，hide：“%1”出现两次；一次即可。</translation>
    </message>
    <message>
        <source>The link says no version; it begins with %1.</source>
        <translation>链接未注明版本；它应以 %1 开头。</translation>
    </message>
    <message>
        <source>The link, v: &apos;%1&apos; is not known; this version (%2) opens links of version %3.</source>
        <translation>链接，v：“%1”未知；此版本（%2）打开版本 %3 的链接。</translation>
    </message>
    <message>
        <source>The link, &apos;%1&apos;: unknown key; it takes v, preset, hide and the paths of parameters, such as objective.l2.</source>
        <translation>链接，“%1”：未知的键；可用 v、preset、hide 和参数路径，如 objective.l2。</translation>
    </message>
    <message>
        <source>The link would have %1 bytes; allowed are up to %2. Share the experiment as a file.</source>
        <translation>链接将有 %1 个字节；最多允许 %2 个。请以文件形式分享实验。</translation>
    </message>
    <message>
        <source>The link has %1 bytes; allowed are up to %2. Share the experiment as a file.</source>
        <translation>链接有 %1 个字节；最多允许 %2 个。请以文件形式分享实验。</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no link of Weightscape; one begins with %2.</source>
        <translation>“%1”不是 Weightscape 的链接；链接应以 %2 开头。</translation>
    </message>
    <message>
        <source>The link, a key</source>
        <translation>链接，一个键</translation>
    </message>
    <message>
        <source>The link: &apos;%1&apos; is not of the form key=value; such pairs stand there with &amp; between them.</source>
        <translation>链接：“%1”不是 键=值 的形式；各对之间以 &amp; 分隔。</translation>
    </message>
    <message>
        <source>The link, &apos;%1&apos;</source>
        <translation>链接，“%1”</translation>
    </message>
    <message>
        <source>%1: stands there twice; give it once.</source>
        <translation>%1：出现两次；请只给一次。</translation>
    </message>
    <message>
        <source>The link names no preset; it begins with %1.</source>
        <translation>链接未指明预设；它应以 %1 开头。</translation>
    </message>
    <message>
        <source>angle from the wiring</source>
        <translation>由布线得出的角度</translation>
    </message>
    <message>
        <source>angle %1 from the wiring</source>
        <translation>由布线得出的角度 %1</translation>
    </message>
    <message>
        <source>share of neighbours that stay</source>
        <translation>保持不变的近邻比例</translation>
    </message>
    <message>
        <source>component, largest first</source>
        <translation>连通块，从大到小</translation>
    </message>
    <message>
        <source>norm of the input weights</source>
        <translation>输入权重的范数</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>earlier moments of so many neurons are left out</source>
        <translation>神经元过多，省略了较早的时刻</translation>
    </message>
    <message>
        <source>%1 of %2 neurons are drawn, so that the page stays small</source>
        <translation>为使网页保持小巧，只画出 %2 个神经元中的 %1 个</translation>
    </message>
    <message>
        <source>The wiring in three dimensions; a point is a neuron</source>
        <translation>三维布线；一个点是一个神经元</translation>
    </message>
    <message>
        <source>Drag to turn, wheel or two fingers to zoom. Keys: arrows turn, + and − zoom, N and P go from neuron to neuron, Home turns back.</source>
        <translation>拖动旋转，滚轮或双指缩放。按键：方向键旋转，+ 和 − 缩放，N 和 P 逐个走过神经元，Home 回到初始视角。</translation>
    </message>
    <message>
        <source>First view</source>
        <translation>初始视角</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>训练时刻</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Finished run</source>
        <translation>已完成的运行</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>What the wiring shows</source>
        <translation>布线显示了什么</translation>
    </message>
    <message>
        <source>From the weights alone</source>
        <translation>仅凭权重</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Over the runs</source>
        <translation>随各次运行</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>训练误差</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>验证误差</translation>
    </message>
    <message>
        <source>J, all terms</source>
        <translation>J，所有项</translation>
    </message>
    <message>
        <source>epoch, logarithmic</source>
        <translation>轮，对数</translation>
    </message>
    <message>
        <source>variance explained</source>
        <translation>方差解释率</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>如何得到</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>数据的许可</translation>
    </message>
    <message>
        <source>Made with Weightscape %1. This page holds all that it shows and asks nobody for anything.</source>
        <translation>由 Weightscape %1 制作。本页包含它显示的一切，不向任何人请求任何内容。</translation>
    </message>
    <message>
        <source>Save the coordinates as CSV</source>
        <translation>将坐标保存为 CSV</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>component %1</source>
        <translation>连通块 %1</translation>
    </message>
    <message>
        <source>Without JavaScript the picture stands still; all words are here.</source>
        <translation>没有 JavaScript 时图是静止的；文字都在这里。</translation>
    </message>
    <message>
        <source>This browser has no WebGL, so that the picture stands still.</source>
        <translation>此浏览器没有 WebGL，因此图是静止的。</translation>
    </message>
    <message>
        <source>0 and 1 are the same</source>
        <translation>0 与 1 相同</translation>
    </message>
    <message>
        <source>piece %1, %2 neurons</source>
        <translation>第 %1 块，%2 个神经元</translation>
    </message>
    <message>
        <source>weights of the file &apos;%1&apos;</source>
        <translation>文件 &apos;%1&apos; 的权重</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>隐藏单元</translation>
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
        <translation>种子</translation>
    </message>
    <message>
        <source>activity of the file &apos;%1&apos;</source>
        <translation>文件 &apos;%1&apos; 的活动</translation>
    </message>
    <message>
        <source>neighbours k</source>
        <translation>近邻数 k</translation>
    </message>
    <message>
        <source>the run with &apos;%1&apos; = &apos;%2&apos; and seed %3 failed and is left out</source>
        <translation>&apos;%1&apos; = &apos;%2&apos;、种子 %3 的运行失败，已省略</translation>
    </message>
    <message>
        <source>the run with &apos;%1&apos; = &apos;%2&apos; and seed %3 cannot be read and is left out</source>
        <translation>&apos;%1&apos; = &apos;%2&apos;、种子 %3 的运行无法读取，已省略</translation>
    </message>
    <message>
        <source>%1 runs have another number of neurons and are left out</source>
        <translation>%1 次运行的神经元数不同，已省略</translation>
    </message>
    <message>
        <source>finished runs</source>
        <translation>已完成的运行</translation>
    </message>
    <message>
        <source>--language: &apos;%1&apos; is not allowed; it takes %2.</source>
        <translation>--language：不允许 &apos;%1&apos;；可用 %2。</translation>
    </message>
    <message>
        <source>--out: the name is empty; name a file, like ring.html.</source>
        <translation>--out：名称为空；请给出文件名，例如 ring.html。</translation>
    </message>
    <message>
        <source>%1: there is no folder %2; make it first.</source>
        <translation>%1：没有文件夹 %2；请先创建。</translation>
    </message>
    <message>
        <source>%1: the folder %2 may not be written to; choose another one.</source>
        <translation>%1：文件夹 %2 不可写入；请选择另一个。</translation>
    </message>
    <message>
        <source>%1: is a folder; name a file, like %2.</source>
        <translation>%1：是文件夹；请给出文件名，例如 %2。</translation>
    </message>
    <message>
        <source>%1: exists already; choose another name, or --force to replace a page that Weightscape wrote.</source>
        <translation>%1：已存在；请另选名称，或用 --force 替换 Weightscape 写的网页。</translation>
    </message>
    <message>
        <source>%1: is no page of Weightscape&apos;s, or was changed since, so that it is not replaced; choose another name.</source>
        <translation>%1：不是 Weightscape 的网页，或此后已被更改，因此不会被替换；请另选名称。</translation>
    </message>
    <message>
        <source>The page has no part &apos;%1&apos;.</source>
        <translation>网页没有 &apos;%1&apos; 这一部分。</translation>
    </message>
    <message>
        <source>The page would have %1 bytes, and %2 are allowed; shorten its description, or sweep over fewer values.</source>
        <translation>网页将有 %1 字节，而允许 %2 字节；请缩短说明，或减少扫描的值。</translation>
    </message>
    <message>
        <source>The page has no word for &apos;%1&apos;.</source>
        <translation>网页没有 &apos;%1&apos; 对应的词。</translation>
    </message>
    <message>
        <source>The wiring could not be drawn, so that there is no page of it: %1</source>
        <translation>布线无法画出，因此没有网页：%1</translation>
    </message>
    <message>
        <source>%1: holds weights of %2 neurons, and embedding.npy has %3 points.</source>
        <translation>%1：含 %2 个神经元的权重，而 embedding.npy 有 %3 个点。</translation>
    </message>
    <message>
        <source>%1: has %2 numbers, and embedding.npy %3 points.</source>
        <translation>%1：有 %2 个数，而 embedding.npy 有 %3 个点。</translation>
    </message>
    <message>
        <source>%1: %2 is no number of a component.</source>
        <translation>%1：%2 不是连通块的编号。</translation>
    </message>
    <message>
        <source>%1: none of its runs can be read.</source>
        <translation>%1：没有一次运行可以读取。</translation>
    </message>
    <message>
        <source>%1: none of its runs can be read; the first: %2</source>
        <translation>%1：没有一次运行可以读取；第一次：%2</translation>
    </message>
    <message>
        <source>The sweep has no finished run, so that there is no page of it.</source>
        <translation>扫描没有已完成的运行，因此没有网页。</translation>
    </message>
    <message>
        <source>The sweep has no finished run to show.</source>
        <translation>扫描没有可显示的已完成运行。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not allowed; it takes %3.</source>
        <translation>%1：不允许“%2”；可用 %3。</translation>
    </message>
    <message>
        <source>--null degrees: of a network&apos;s weights the units are shuffled over the neurons (--null units); --null shift asks for the shape of the activity it was trained on.</source>
        <translation>--null degrees：网络权重的各单元在神经元之间打乱（--null units）；--null shift 询问训练所用活动的形状。</translation>
    </message>
    <message>
        <source>weights: the entry in row %1, column %2 is NaN or infinite; all must be finite numbers.</source>
        <translation>weights：第 %1 行第 %2 列的元素为 NaN 或无穷大；所有元素必须是有限数。</translation>
    </message>
    <message>
        <source>names: there are %1 of %2 points; give one a point.</source>
        <translation>names：%2 个点只有 %1 个名称；请为每个点给出一个。</translation>
    </message>
    <message>
        <source>%1, values: is not one list for each parameter of over.</source>
        <translation>%1, values：不是 over 中每个参数各一个列表。</translation>
    </message>
    <message>
        <source>sweep: %1 changes nothing with the other settings as they are; sweep something else, or set what it needs.</source>
        <translation>sweep：在其他设置不变时，%1 不起作用；请扫描别的参数，或设置它所需的条件。</translation>
    </message>
    <message>
        <source>sweep: with %1=%2 %3 changes nothing: the two exclude each other. Sweep one of them, or leave that value out.</source>
        <translation>sweep：%1=%2 时 %3 不起作用：二者互斥。请只扫描其中一个，或去掉该值。</translation>
    </message>
    <message>
        <source>sweep: %1 parameters cannot be swept; it takes one or two.</source>
        <translation>sweep：不能扫描 %1 个参数；允许一个或两个。</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>sweep: %1 stands there twice; sweep over two different ones.</source>
        <translation>sweep：%1 出现两次；请扫描两个不同的参数。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not of the form path=value,value,….</source>
        <translation>%1：“%2”不是 路径=值,值,… 的形式。</translation>
    </message>
    <message>
        <source>%1: is missing.</source>
        <translation>%1：缺失。</translation>
    </message>
    <message>
        <source>%1: does not fit the experiment of its sweep; it is damaged.</source>
        <translation>%1：与其扫描的实验不符；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no verdict; the file is damaged.</source>
        <translation>%1：“%2”不是判定；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: is not what was written there.</source>
        <translation>%1：不是当初写入的内容。</translation>
    </message>
    <message>
        <source>The sweep goes over %1 and %2; a page is of a sweep over one parameter.</source>
        <translation>该扫描涉及 %1 和 %2；网页只适用于单个参数的扫描。</translation>
    </message>
    <message>
        <source>%1: holds neither session.wscape nor sweep.json; name a session, or a folder that `weightscape-cli run` or `sweep` wrote.</source>
        <translation>%1：既没有 session.wscape 也没有 sweep.json；请给出会话，或 `weightscape-cli run` 或 `sweep` 写成的文件夹。</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>恢复度</translation>
    </message>
    <message>
        <source>sweep: %1 and %2 are the same value of %3; leave one of them out.</source>
        <translation>扫描：%1 与 %2 是 %3 的同一个值；请去掉其中一个。</translation>
    </message>
    <message>
        <source>sweep: %1 cannot be swept; it takes a number, a choice or a switch of the experiment, like objective.l2, data.noise or network.hidden (`weightscape-cli schema` lists all).</source>
        <translation>扫描：%1 不能扫描；需要实验中的数值、选项或开关，如 objective.l2、data.noise 或 network.hidden（`weightscape-cli schema` 列出全部）。</translation>
    </message>
    <message>
        <source>sweep, with %1: %2</source>
        <translation>扫描，当 %1 时：%2</translation>
    </message>
    <message>
        <source>%1: says another %2 than its row in results.csv.</source>
        <translation>%1：其中的 %2 与 results.csv 中该行的不同。</translation>
    </message>
    <message>
        <source>%1: is missing, so that nothing says whether the runs beside it are what was written; copy it too, or run that sweep or shard again.</source>
        <translation>%1：缺失，因此无法得知旁边的运行是否仍是当初写入的内容；请一并复制它，或重新运行该扫描或分片。</translation>
    </message>
    <message>
        <source>%1: is not what was written there; run that sweep or shard again with --extend.</source>
        <translation>%1：不是当初写入的内容；请用 --extend 重新运行该扫描或分片。</translation>
    </message>
    <message>
        <source>%1 It belongs to the run of %2 with seed %3; run that sweep or shard again with --extend.</source>
        <translation>%1 它属于 %2、种子 %3 的运行；请用 --extend 重新运行该扫描或分片。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of %2</source>
        <translation>&apos;%1&apos; 不是 %2 的值</translation>
    </message>
    <message>
        <source>it is not the row of this run</source>
        <translation>这不是该次运行的行</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>它出现了两次</translation>
    </message>
    <message>
        <source>%1, line %2: %3; it is damaged.</source>
        <translation>%1，第 %2 行：%3；该行已损坏。</translation>
    </message>
    <message>
        <source>%1: is damaged.</source>
        <translation>%1：已损坏。</translation>
    </message>
    <message>
        <source>%1: has no row of the run in %2.</source>
        <translation>%1：没有 %2 中该次运行的行。</translation>
    </message>
    <message>
        <source>%1: the largest value is %2; without data.normalize it must lie between 10⁻¹⁵ and 10¹⁵. Switch data.normalize on, or divide the values first.</source>
        <translation>%1：最大值是 %2；不用 data.normalize 时它必须在 10⁻¹⁵ 与 10¹⁵ 之间。请打开 data.normalize，或先把数值除小。</translation>
    </message>
    <message>
        <source>The weights reach %1; their distances are squared, for which the largest must lie between 10⁻¹⁴⁰ and 10¹⁴⁰. Multiply all of them by the same factor first.</source>
        <translation>权重最大为 %1；距离要取平方，为此最大值必须在 10⁻¹⁴⁰ 与 10¹⁴⁰ 之间。请先将所有权重乘以同一个系数。</translation>
    </message>
    <message>
        <source>Unpinning</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pinning</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Same without λ</source>
        <translation>无 λ 对照</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>恢复的工作</translation>
    </message>
    <message>
        <source>The link, hide: &apos;%1&apos; is no part of the window; it takes %2, with commas between them.</source>
        <translation>链接，hide：“%1”不是窗口的部分；可用 %2，用逗号分隔。</translation>
    </message>
    <message>
        <source>The link would need about %1 GiB of memory, and this machine has %2; a link may take a quarter of it. Open one with smaller sizes (network.hidden, data.samples) and set them by hand.</source>
        <translation>该链接约需 %1 GiB 内存，而这台机器有 %2 GiB；链接最多可用其四分之一。请打开规模更小的链接（network.hidden、data.samples），再手动设置。</translation>
    </message>
    <message>
        <source>; write it without the percent sign, as 0.5 of 50 %</source>
        <translation>；请不要写百分号，例如 50 % 写作 0.5</translation>
    </message>
    <message>
        <source>; write it without brackets, and a negative number with a minus</source>
        <translation>；请不要写括号，负数请写负号</translation>
    </message>
    <message>
        <source>holds whole numbers beyond 9007199254740992 (2^53), about %1, which would lose their last digits. Are they the numbers of neurons? Where they may be rounded, save them as float64: array.astype(float).</source>
        <translation>含有超过 9007199254740992（2^53）的整数，约 %1，其末尾几位会丢失。它们是神经元的编号吗？如果允许舍入，请存为 float64：array.astype(float)。</translation>
    </message>
    <message>
        <source>there is no timeline: whoever made this page left it out</source>
        <translation>没有时间轴：制作此页面的人省略了它</translation>
    </message>
    <message>
        <source>there is no timeline: this run kept no earlier moments of its training</source>
        <translation>没有时间轴：此次运行没有保留训练中较早的时刻</translation>
    </message>
    <message>
        <source>there is no timeline: the earlier moments of this training have no picture</source>
        <translation>没有时间轴：训练中较早的时刻没有图像</translation>
    </message>
    <message>
        <source>cannot be read here: files of this kind are opened by way of /proc, which is not mounted; mount it (mount -t proc proc /proc).</source>
        <translation>在此无法读取：这类文件要通过 /proc 打开，而它没有挂载；请先挂载（mount -t proc proc /proc）。</translation>
    </message>
    <message>
        <source>%1: an item of a list is named by a point and its number: %2.</source>
        <translation>%1：列表中的项用点和编号来写：%2。</translation>
    </message>
    <message>
        <source>%1: is a folder without an experiment.json, so that it holds no run.</source>
        <translation>%1：文件夹中没有 experiment.json，因此其中没有运行结果。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a seed; it takes whole numbers from 0 to %3, like 1..5 or 1,2,7.</source>
        <translation>%1：“%2”不是种子；需要 0 到 %3 之间的整数，如 1..5 或 1,2,7。</translation>
    </message>
    <message>
        <source>sweep: %1 stands twice among the %2; leave one of the two out.</source>
        <translation>sweep：%1 在%2中出现了两次；请去掉其中一个。</translation>
    </message>
    <message>
        <source>The name of the file is empty; name one.</source>
        <translation>文件名为空；请给出一个文件名。</translation>
    </message>
    <message>
        <source>%1: may not be read; allow it, or ask whose it is.</source>
        <translation>%1：没有读取权限；请允许读取，或询问其所有者。</translation>
    </message>
    <message>
        <source>%1: is a folder where a file is needed.</source>
        <translation>%1：是文件夹，而这里需要文件。</translation>
    </message>
    <message>
        <source>%1: is a pipe, a socket or a device where a file is needed.</source>
        <translation>%1：是管道、套接字或设备，而这里需要文件。</translation>
    </message>
    <message>
        <source>%1: none of its runs has finished, so that there is no figure.</source>
        <translation>%1：没有已完成的运行，因此没有图。</translation>
    </message>
    <message>
        <source>%1: %2 of its runs cannot be read (%3); of the first: %4 The figures show the others.</source>
        <translation>%1：有 %2 次运行无法读取（%3）；第一次：%4图中显示其余的运行。</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>属性 %1</translation>
    </message>
    <message>
        <source>%1, %2: is not a list; the file is damaged.</source>
        <translation>%1，%2：不是列表；文件已损坏。</translation>
    </message>
    <message>
        <source>%1: cannot be opened: it is a link to %2, where there is nothing.</source>
        <translation>%1：无法打开：它是指向 %2 的链接，而那里什么都没有。</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2 is a link to %3, where there is nothing.</source>
        <translation>%1：无法打开：%2 是指向 %3 的链接，而那里什么都没有。</translation>
    </message>
    <message>
        <source>%1: cannot be opened: there is no folder %2.</source>
        <translation>%1：无法打开：没有文件夹 %2。</translation>
    </message>
    <message>
        <source>%1: cannot be opened: %2.</source>
        <translation>%1：无法打开：%2。</translation>
    </message>
    <message>
        <source>asks for more memory than is allowed; the file is damaged or too large.</source>
        <translation>需要的内存超过允许的；文件已损坏或过大。</translation>
    </message>
    <message>
        <source>holds no matrix of numbers: %1. What is needed is real numbers in rows and columns: of complex ones the real part or the size, of more dimensions a slice, or array.reshape(len(array), -1).</source>
        <translation>不含由数组成的矩阵：%1。需要按行和列排列的实数：复数取其实部或模，维数更多时取一个切片，或用 array.reshape(len(array), -1)。</translation>
    </message>
    <message>
        <source>says it has %1 bytes, which the %2 bytes of the file cannot hold; it is damaged.</source>
        <translation>自称有 %1 字节，而文件的 %2 字节容不下；文件已损坏。</translation>
    </message>
    <message>
        <source>is a sparse matrix of %1 × %2 in a file of %3 bytes; it is damaged, or nearly all of it is 0. Keep the rows and columns that have entries.</source>
        <translation>是 %3 字节的文件中 %1 × %2 的稀疏矩阵；它已损坏，或几乎全为 0。请只保留有元素的行和列。</translation>
    </message>
    <message>
        <source>a matrix of complex numbers</source>
        <translation>复数矩阵</translation>
    </message>
    <message>
        <source>a cell array</source>
        <translation>元胞数组</translation>
    </message>
    <message>
        <source>a structure</source>
        <translation>结构体</translation>
    </message>
    <message>
        <source>an object or a function</source>
        <translation>对象或函数</translation>
    </message>
    <message>
        <source>an array of %1 dimensions</source>
        <translation>%1 维数组</translation>
    </message>
    <message>
        <source>is %1, which is not read. In MATLAB: W = double(full(...)); save it alone.</source>
        <translation>是%1，不予读取。在 MATLAB 中：W = double(full(...))，并单独保存。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是%2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>is compressed by a filter that this program has not (%1); store it with gzip or without compression.</source>
        <translation>用本程序没有的过滤器压缩（%1）；请用 gzip 或不压缩存放。</translation>
    </message>
    <message>
        <source>says it has %1 bytes, but none are stored.</source>
        <translation>自称有 %1 字节，但一个都没有存放。</translation>
    </message>
    <message>
        <source>says that %1 bytes are stored, but the whole file has %2; it is damaged.</source>
        <translation>自称存放了 %1 字节，但整个文件只有 %2 字节；文件已损坏。</translation>
    </message>
    <message>
        <source>says it has %1 bytes, which the %2 bytes that are stored cannot hold.</source>
        <translation>自称有 %1 字节，而存放的 %2 字节容不下。</translation>
    </message>
    <message>
        <source>has %1 dimensions; allowed are one or two.</source>
        <translation>有 %1 个维度；允许一个或两个。</translation>
    </message>
    <message>
        <source>has %1 × %2 numbers, which need more memory than this machine may give.</source>
        <translation>有 %1 × %2 个数，所需内存超过这台机器所能给的。</translation>
    </message>
    <message>
        <source>holds more than %1 datasets; name the one.</source>
        <translation>含有超过 %1 个数据集；请指明其中一个。</translation>
    </message>
    <message>
        <source>%1 holds complex numbers</source>
        <translation>%1 含有复数</translation>
    </message>
    <message>
        <source>%1 holds records of several fields</source>
        <translation>%1 含有由多个字段组成的记录</translation>
    </message>
    <message>
        <source>%1 holds no numbers</source>
        <translation>%1 不含数</translation>
    </message>
    <message>
        <source>%1 is a single number</source>
        <translation>%1 是单个数</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions</source>
        <translation>%1 有 %2 个维度</translation>
    </message>
    <message>
        <source>%1 is a sparse matrix of Octave; save full(%1)</source>
        <translation>%1 是 Octave 的稀疏矩阵；请保存 full(%1)</translation>
    </message>
    <message>
        <source>its values are not those that were written there (their checksum is not that in its attribute sha256); the file is damaged, or was changed by another program.</source>
        <translation>其值不是当初写入的值（校验和与属性 sha256 中的不同）；文件已损坏，或被其他程序改动过。</translation>
    </message>
    <message>
        <source>one piece with k = %1</source>
        <translation>k = %1 时为 1 块</translation>
    </message>
    <message>
        <source>one piece with k = %1 and %2 neurons apart from it</source>
        <translation>k = %1 时为 1 块，另有 %2 个神经元在外</translation>
    </message>
    <message>
        <source>%1 pieces with k = %2</source>
        <translation>k = %2 时为 %1 块</translation>
    </message>
    <message>
        <source>%1 pieces with k = %2 and %3 neurons apart from them</source>
        <translation>k = %2 时为 %1 块，另有 %3 个神经元在外</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; is left out: the names of the rows are in &apos;%2&apos;</source>
        <translation>略去列“%1”：各行的名称在“%2”中</translation>
    </message>
    <message>
        <source>%1, trained with λ before</source>
        <translation>%1，此前以 λ 训练过</translation>
    </message>
    <message>
        <source>these weights were trained with a penalty before λ was 0; a restart trains them without one</source>
        <translation>这些权重在 λ 变为 0 之前带惩罚训练过；重新开始会不带惩罚地训练</translation>
    </message>
    <message>
        <source>these weights were trained with a penalty before λ was 0; a restart trains them without one · %1</source>
        <translation>这些权重在 λ 变为 0 之前带惩罚训练过；重新开始会不带惩罚地训练 · %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows how hidden causes are written into weights.</source>
        <translation>显示潜在因素如何写入权重。</translation>
    </message>
    <message>
        <source>Write every view of a session as PNG, SVG and PDF, and end; needs no display.</source>
        <translation>将会话的每个视图写成 PNG、SVG 和 PDF 后结束；无需显示器。</translation>
    </message>
    <message>
        <source>Start training at once.</source>
        <translation>立即开始训练。</translation>
    </message>
    <message>
        <source>Print &quot;painted&quot; with the first picture on the screen and each new verdict; for measurements.</source>
        <translation>屏幕上出现第一幅图以及每次有新判定时打印“painted”；供测量用。</translation>
    </message>
    <message>
        <source>With --figures: a table of labels of the neurons, joined by name; the points have the colours of its first column of texts.</source>
        <translation>与 --figures 合用：神经元标签表，按名称对应；点按其第一个文本列着色。</translation>
    </message>
    <message>
        <source>With --figures: what colours the points, as the window&apos;s list names it: component, weight norm, a column of the labels …</source>
        <translation>与 --figures 合用：点按什么着色，名称与窗口列表中的相同：连通块、权重范数、标签的一列……</translation>
    </message>
    <message>
        <source>system, light, dark or contrast.</source>
        <translation>system、light、dark 或 contrast。</translation>
    </message>
    <message>
        <source>A session (.wscape), an experiment (JSON), a matrix, the folder of a sweep, preset:NAME or a link; with --figures a session, the folder of a run or of a sweep, or weights of your own (a matrix, an edge list, or an experiment that names them).</source>
        <translation>会话（.wscape）、实验（JSON）、矩阵、扫描文件夹、preset:NAME 或链接；与 --figures 合用时为会话、运行或扫描的文件夹，或自己的权重（矩阵、边列表，或指明它们的实验）。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::Announcements</name>
    <message>
        <source>Opened: %1</source>
        <translation>已打开：%1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1已选中</translation>
    </message>
    <message>
        <source>%1 not selected</source>
        <translation>%1未选中</translation>
    </message>
    <message>
        <source>%1 · selected</source>
        <translation>%1 · 已选中</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Paused at epoch %1</source>
        <translation>在第 %1 轮暂停</translation>
    </message>
    <message>
        <source>Settled at epoch %1</source>
        <translation>在第 %1 轮稳定</translation>
    </message>
    <message>
        <source>Finished at epoch %1</source>
        <translation>在第 %1 轮完成</translation>
    </message>
    <message>
        <source>The training diverged</source>
        <translation>训练已发散</translation>
    </message>
    <message>
        <source>The training was stopped by an error</source>
        <translation>训练因错误停止</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>判定：%1</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ChoiceField</name>
    <message>
        <source>Makes this your answer; “Say so” commits to it</source>
        <translation>选为你的答案；按“提交”确认</translation>
    </message>
    <message>
        <source>One hand less for: %1</source>
        <translation>少举一只手：%1</translation>
    </message>
    <message>
        <source>One hand more for: %1</source>
        <translation>多举一只手：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>统计举手；按下“提交”后即确认</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::Columns</name>
    <message>
        <source>Column beside the wiring</source>
        <translation>布线旁的栏</translation>
    </message>
    <message>
        <source>Chooses what stands beside the wiring</source>
        <translation>选择布线旁显示什么</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Drag to make the column wider; a click folds it (F7)</source>
        <translation>拖动改变栏宽；单击折叠（F7）</translation>
    </message>
    <message>
        <source>Drag to make the column wider; a click folds it (F6)</source>
        <translation>拖动改变栏宽；单击折叠（F6）</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::CompareView</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1, group %2</source>
        <translation>%1，第 %2 组</translation>
    </message>
    <message>
        <source>auto (%1)</source>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What was different between the pinned runs and this one, and their scores</source>
        <translation>固定的运行与当前运行的差异，以及它们的评分</translation>
    </message>
    <message>
        <source>Pin a run (P), then change something and train again: both stand side by side, their cameras linked, and here is what was different and what came of it.</source>
        <translation>固定一次运行（P），改动一些参数再训练：两者并排显示，镜头联动，此处列出有何不同、结果如何。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1，%</translation>
    </message>
    <message>
        <source>Below each score: its difference from now.</source>
        <translation>每个评分下方：与现在的差值。</translation>
    </message>
    <message>
        <source>What stands under “now” is as at epoch %1; it is being read anew.</source>
        <translation>“现在”一列是第 %1 轮时的结果，正在重新读取。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::DatasetGallery</name>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Groups of your own: compose causes and the neurons that answer to them.</source>
        <translation>自己的组：自行组合潜在因素及响应它们的神经元。</translation>
    </message>
    <message>
        <source>Dataset %1</source>
        <translation>数据集 %1</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::DrawingNote</name>
    <message>
        <source>Drawing the picture</source>
        <translation>正在绘图</translation>
    </message>
    <message>
        <source>This is not the picture of these weights.</source>
        <translation>这不是这些权重的图。</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n neurons…</source>
        <translation>
            <numerusform>正在绘制 %n 个神经元…</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Draws the picture of the weights as they are now</source>
        <translation>绘制现在的权重的图</translation>
    </message>
    <message>
        <source>Ends the drawing; the picture before stays</source>
        <translation>结束绘图；之前的图保留</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::EmbeddingHeader</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Same without λ</source>
        <translation>无 λ 对照</translation>
    </message>
    <message>
        <source>Trains the same start without the penalty, for as many epochs, and puts it beside this one, once that is paused or settled</source>
        <translation>用同样的初始权重、不加惩罚、训练同样多轮，在当前运行暂停或稳定后与之并排显示</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Lines between neighbours in the weights</source>
        <translation>权重中近邻之间的连线</translation>
    </message>
    <message>
        <source>Draws the edges of the neighbour graph</source>
        <translation>绘制近邻图的边</translation>
    </message>
    <message>
        <source>True manifold</source>
        <translation>真实流形</translation>
    </message>
    <message>
        <source>The latent space itself, laid over the wiring as a grey mesh</source>
        <translation>潜空间本身，以灰色网格叠加在布线上</translation>
    </message>
    <message>
        <source>Draws the true manifold as a mesh</source>
        <translation>以网格绘制真实流形</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep this run beside what comes next (P); up to three</source>
        <translation>保留本次运行，与后续运行并排（P）；最多三个</translation>
    </message>
    <message>
        <source>Keeps this run beside the next ones, to compare</source>
        <translation>将本次运行保留在后续运行旁，以便比较</translation>
    </message>
    <message>
        <source>Dragging</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>What dragging does: turn the picture, or select neurons. Shift drags a rectangle and Ctrl a lasso at any time.</source>
        <translation>拖动的作用：旋转图形，或选择神经元。任何时候都可按 Shift 拖出矩形，按 Ctrl 拖出套索。</translation>
    </message>
    <message>
        <source>Dragging turns the picture or selects neurons</source>
        <translation>拖动以旋转图形或选择神经元</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>Which axes of the embedding are drawn</source>
        <translation>绘制嵌入的哪些轴</translation>
    </message>
    <message>
        <source>Chooses the axes of the embedding that are drawn</source>
        <translation>选择要绘制的嵌入轴</translation>
    </message>
    <message>
        <source>What the colours of the points mean</source>
        <translation>点的颜色的含义</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>The hidden unit whose weights colour the points</source>
        <translation>按其权重给点着色的隐藏单元</translation>
    </message>
    <message>
        <source>Hidden unit</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>Home view</source>
        <translation>初始视角</translation>
    </message>
    <message>
        <source>Back to the first view (H)</source>
        <translation>回到初始视角（H）</translation>
    </message>
    <message>
        <source>Turns the picture back to the first view</source>
        <translation>将图形转回初始视角</translation>
    </message>
    <message>
        <source>Sets the number of neighbours to the smallest that joins all pieces</source>
        <translation>将近邻数设为能连起所有块的最小值</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Select by rectangle</source>
        <translation>矩形选择</translation>
    </message>
    <message>
        <source>Select by lasso</source>
        <translation>套索选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Explains: share of the activity&apos;s variance that the network gives back. Recovery: rank correlation between distances along the true shape and along the weights; 1 is perfect. Residual variance: 1 − R² between distances along the weights and distances in the picture; 0 where the picture shows all of them. Its axes hold so much of the positive eigenvalues.</source>
        <translation>解释：网络重现的活动方差比例。恢复度：沿真实形状的距离与沿权重的距离之间的秩相关；1 为完美。残差方差：沿权重的距离与图中距离之间的 1 − R²；图显示了全部距离时为 0。所绘各轴占比：它们在正特征值中所占的比例。</translation>
    </message>
    <message>
        <source>Join with k = %1</source>
        <translation>用 k = %1 连起</translation>
    </message>
    <message>
        <source>The smallest number of neighbours that joins all pieces is %1; now there are more pieces than groups.</source>
        <translation>能连起所有块的最小近邻数为 %1；目前块数多于组数。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>轴 %1</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Stereographic, from four axes</source>
        <translation>球极投影，取自四个轴</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>球极</translation>
    </message>
    <message>
        <source>axes %1</source>
        <translation>轴 %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>曲面</translation>
    </message>
    <message>
        <source>A faint surface between neighbours, where the neurons lie on one</source>
        <translation>近邻之间的淡色曲面，神经元位于曲面上时绘出</translation>
    </message>
    <message>
        <source>Draws a surface between neighbours of two-dimensional worlds</source>
        <translation>在二维世界的近邻之间绘制曲面</translation>
    </message>
    <message>
        <source>All of the explanation</source>
        <translation>全部说明</translation>
    </message>
    <message>
        <source>Opens the lines that are folded</source>
        <translation>展开折叠的各行</translation>
    </message>
    <message>
        <source>Training the same without λ</source>
        <translation>正在训练无 λ 对照</translation>
    </message>
    <message>
        <source>Reading the network without λ</source>
        <translation>正在读取无 λ 的网络</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::EmbeddingView</name>
    <message>
        <source>Wiring in 3-D</source>
        <translation>三维布线</translation>
    </message>
    <message numerus="yes">
        <source>Embedding %n neurons…</source>
        <translation>
            <numerusform>正在嵌入 %n 个神经元…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the weights…</source>
        <translation>正在读取权重…</translation>
    </message>
    <message>
        <source>Reading the activity…</source>
        <translation>正在读取活动…</translation>
    </message>
    <message>
        <source>Drawing the activity of the neurons…</source>
        <translation>正在生成神经元的活动…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n selected · Esc clears</source>
        <translation>
            <numerusform>已选 %n 个 · Esc 清除</numerusform>
        </translation>
    </message>
    <message>
        <source>One point a neuron: the arrow keys walk from one to the next, with Shift they turn the picture, plus and minus zoom</source>
        <translation>每个神经元一个点：方向键逐个移动，按住 Shift 则旋转图形，加减键缩放</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FigureDialog</name>
    <message>
        <source>Export figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
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
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Bitmap</source>
        <translation>位图</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>已复制 %1。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FileOpener</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading was cancelled; what was open is still there.</source>
        <translation>已取消读取；原先打开的内容仍在。</translation>
    </message>
    <message>
        <source>Matrices (%1)</source>
        <translation>矩阵 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 spikes of %2 units · %3</source>
        <translation>%2 个单元的 %1 次放电 · %3</translation>
    </message>
    <message>
        <source>%1 holds several matrices. Which one?</source>
        <translation>%1 含有多个矩阵。选择哪一个？</translation>
    </message>
    <message>
        <source>%1: its %2 columns are no preferred values. A circular value has period 1 (divide degrees by 360, radians by 2π), a bounded one runs from 0 to 1, a direction takes three columns; up to four axes are allowed.</source>
        <translation>%1：其 %2 列不是偏好值。环形值周期为 1（角度除以 360，弧度除以 2π），有界值从 0 到 1，方向占三列；最多允许四个轴。</translation>
    </message>
    <message>
        <source>What are the columns of %1? A circular value has period 1, a bounded one runs from 0 to 1.</source>
        <translation>%1 的各列是什么？环形值周期为 1，有界值从 0 到 1。</translation>
    </message>
    <message>
        <source>Landmark Isomap</source>
        <translation>地标 Isomap</translation>
    </message>
    <message>
        <source>Landmarks and %1 directions</source>
        <translation>地标与 %1 个方向</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Exact Isomap of %1 neurons needs about %2 GB of memory and may take many minutes. Landmark Isomap is near it and much faster, all the more with the leading directions alone.</source>
        <translation>对 %1 个神经元做精确 Isomap 约需 %2 GB 内存，可能要数十分钟。地标 Isomap 结果相近而快得多，若只取靠前的方向则更快。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Read it otherwise…</source>
        <translation>换种方式读取…</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>%1: is empty; it needs at least one row and one column of numbers.</source>
        <translation>%1：为空；至少需要一行一列数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation>
            <numerusform>%n 个数组</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity, samples × neurons</source>
        <translation>活动，样本 × 神经元</translation>
    </message>
    <message>
        <source>Weights to embed</source>
        <translation>待嵌入的权重</translation>
    </message>
    <message>
        <source>Labels of the neurons</source>
        <translation>神经元的标签</translation>
    </message>
    <message>
        <source>What does %1 hold? (%2)</source>
        <translation>%1 的内容是什么？（%2）</translation>
    </message>
    <message>
        <source>%1: none of its runs has finished.</source>
        <translation>%1：没有已完成的运行。</translation>
    </message>
    <message>
        <source>%1: none of its runs can be read. %2</source>
        <translation>%1：没有一次运行可以读取。%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs</source>
        <translation>%1：%3 次运行中的 %2 次</translation>
    </message>
    <message>
        <source>%1: %2 of %3 runs are open; %4 cannot be read, the first with %5 and seed %6: %7</source>
        <translation>%1：%3 次运行中已打开 %2 次；有 %4 次无法读取，其中第一次为 %5、种子 %6：%7</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FilmDialog</name>
    <message>
        <source>Export film: %1</source>
        <translation>导出影片：%1</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>导出影片</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>a turn about the wiring</source>
        <translation>环绕布线一周</translation>
    </message>
    <message>
        <source>the training, from its first moment</source>
        <translation>训练过程，从最初时刻起</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>a folder of PNG pictures</source>
        <translation>PNG 图片文件夹</translation>
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
        <translation>尺寸</translation>
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
        <translation>时长</translation>
    </message>
    <message>
        <source>MP4 and GIF need ffmpeg, which is not installed on this computer.</source>
        <translation>MP4 和 GIF 需要 ffmpeg，本机未安装。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>制作…</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The film was cancelled; nothing was written.</source>
        <translation>已取消影片；未写入任何内容。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::FirstHints</name>
    <message>
        <source>No hints</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Shows no hints any more</source>
        <translation>不再显示任何提示</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Takes this hint away for good</source>
        <translation>不再显示此提示</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::GroupHeader</name>
    <message>
        <source>Group %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message>
        <source>Axes of group %1</source>
        <translation>第 %1 组的轴</translation>
    </message>
    <message>
        <source>The latent space that the neurons of this group tile</source>
        <translation>该组神经元铺满的潜空间</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>移除该组</translation>
    </message>
    <message>
        <source>Remove group %1</source>
        <translation>移除第 %1 组</translation>
    </message>
    <message>
        <source>Takes the group and its neurons out</source>
        <translation>移除该组及其神经元</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::HelpWindow</name>
    <message>
        <source>The science</source>
        <translation>科学原理</translation>
    </message>
    <message>
        <source>What the program shows, and why it is so</source>
        <translation>程序显示什么，以及为何如此</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::HiddenParts</name>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Brings back what the link leaves out of this window</source>
        <translation>找回链接在此窗口中略去的部分</translation>
    </message>
    <message>
        <source>The link that was opened hides parts of this window: %1.</source>
        <translation>打开的链接隐藏了此窗口的一些部分：%1。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::HidingDialog</name>
    <message>
        <source>Link to a smaller window</source>
        <translation>较小窗口的链接</translation>
    </message>
    <message>
        <source>What is ticked is left out where the link is opened. A bar there says so, and a button brings everything back.</source>
        <translation>勾选的部分在打开链接处会被略去。那里有一条横栏说明，并有按钮找回全部。</translation>
    </message>
    <message>
        <source>Parts to leave out</source>
        <translation>要略去的部分</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::InputsView</name>
    <message>
        <source>Inputs shown</source>
        <translation>显示的输入</translation>
    </message>
    <message>
        <source>One sample and its reconstruction, a moving latent, or tuning curves</source>
        <translation>单个样本及其重构、移动的潜变量，或调谐曲线</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Activity of the neurons and what the network makes of it</source>
        <translation>神经元的活动，以及网络由此得出的重构</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Lets time run: sample after sample, or a moving latent</source>
        <translation>让时间流动：逐个样本，或移动的潜变量</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Which sample is shown</source>
        <translation>显示哪个样本</translation>
    </message>
    <message>
        <source>Axis of the tuning curves</source>
        <translation>调谐曲线的轴</translation>
    </message>
    <message>
        <source>The latent that the tuning curves run along</source>
        <translation>调谐曲线所沿的潜变量</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>Let time run</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>%1, axis %2</source>
        <translation>%1，轴 %2</translation>
    </message>
    <message>
        <source> (held out)</source>
        <translation>（留出）</translation>
    </message>
    <message>
        <source>, %1 s</source>
        <translation>，%1 s</translation>
    </message>
    <message>
        <source>%1 of %2%3%4</source>
        <translation>%1 / %2%3%4</translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation>潜变量 %1</translation>
    </message>
    <message>
        <source>There is no activity: these weights come alone.</source>
        <translation>没有活动：这里只有权重。</translation>
    </message>
    <message>
        <source>The activity of the neurons appears when it is drawn.</source>
        <translation>神经元的活动生成后显示在这里。</translation>
    </message>
    <message>
        <source>Tuning curves belong to synthetic neurons; of recorded ones look at samples.</source>
        <translation>只有合成神经元有调谐曲线；对记录的神经元请看样本。</translation>
    </message>
    <message>
        <source>Mixed neurons have no tuning of their own; look at samples instead.</source>
        <translation>混合的神经元没有自己的调谐；请改看样本。</translation>
    </message>
    <message>
        <source>Recorded activity has no latent to move; play the samples instead.</source>
        <translation>记录的活动没有可移动的潜变量；请改为播放样本。</translation>
    </message>
    <message>
        <source>neuron %1 · activity %2 · reconstruction %3</source>
        <translation>神经元 %1 · 活动 %2 · 重构 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n curves</source>
        <translation>
            <numerusform>%n 条曲线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neurons</source>
        <translation>
            <numerusform>%n 个神经元</numerusform>
        </translation>
    </message>
    <message>
        <source>strongest activity %1</source>
        <translation>最强活动 %1</translation>
    </message>
    <message>
        <source>rebuilt to within %1</source>
        <translation>重构误差不超过 %1</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the 3-D view</source>
        <translation>在三维视图中</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Scroll, +, −</source>
        <translation>滚轮，+，−</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>鼠标中键</translation>
    </message>
    <message>
        <source>move</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Click, Shift+drag, Ctrl+drag</source>
        <translation>单击，Shift+拖动，Ctrl+拖动</translation>
    </message>
    <message>
        <source>select a neuron, a rectangle, a lasso</source>
        <translation>选择神经元、矩形、套索</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab，Shift+Tab</translation>
    </message>
    <message>
        <source>next or previous control</source>
        <translation>下一个或上一个控件</translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation>方向键，Page Up，Page Down</translation>
    </message>
    <message>
        <source>move a slider that has the focus</source>
        <translation>移动有焦点的滑块</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>所有按键及其作用</translation>
    </message>
    <message>
        <source>Drag, Shift+arrows</source>
        <translation>拖动，Shift+方向键</translation>
    </message>
    <message>
        <source>From neuron to neuron, in a view that has the focus</source>
        <translation>在有焦点的视图中逐个查看神经元</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左，右</translation>
    </message>
    <message>
        <source>the one before, the one after</source>
        <translation>前一个，后一个</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上，下</translation>
    </message>
    <message>
        <source>ten at once; in the table one row</source>
        <translation>一次十个；在表格中一行</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home，End</translation>
    </message>
    <message>
        <source>the first, the last</source>
        <translation>第一个，最后一个</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>select, or select no longer</source>
        <translation>选中，或取消选中</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc 键</translation>
    </message>
    <message>
        <source>leave; once more clears the selection</source>
        <translation>离开；再按一次清除选择</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LabelSet</name>
    <message>
        <source>%1 The labels that were there stay.</source>
        <translation>%1 原有的标签保留。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LambdaField</name>
    <message>
        <source>Your answer: λ in units of s₁</source>
        <translation>你的答案：λ，以 s₁ 为单位</translation>
    </message>
    <message>
        <source>Move the handle to your answer.</source>
        <translation>将滑块移到你的答案处。</translation>
    </message>
    <message>
        <source>Take the last mark away</source>
        <translation>去掉最后一个标记</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Marks this place as one person&apos;s answer</source>
        <translation>将此处标记为一个人的答案</translation>
    </message>
    <message>
        <source>Here: λ/s₁ = %1. Marks: %2</source>
        <translation>当前：λ/s₁ = %1。标记：%2</translation>
    </message>
    <message>
        <source>λ/s₁ = %1</source>
        <translation>λ/s₁ = %1</translation>
    </message>
    <message>
        <source>The band marks the answer: %1.</source>
        <translation>色带标出答案：%1。</translation>
    </message>
    <message>
        <source>The band marks the answer: from %1 to %2.</source>
        <translation>色带标出答案：从 %1 到 %2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Takes away the mark that was added last</source>
        <translation>去掉最后添加的标记</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LambdaPanel</name>
    <message>
        <source>Regularisation λ / s₁</source>
        <translation>正则化 λ / s₁</translation>
    </message>
    <message>
        <source>λ in units of s₁</source>
        <translation>λ，以 s₁ 为单位</translation>
    </message>
    <message>
        <source>Type the strength of the weight penalty; 0 switches it off</source>
        <translation>输入权重惩罚的强度；0 表示关闭</translation>
    </message>
    <message>
        <source>Drag while the network trains; it snaps to 1, 2, 5 and to the ticks, with Alt it does not. Grey ticks: above them a mode of the inputs is given up. Red tick: above it all weights shrink to zero. Dotted red tick: between the two a small start stays at zero.</source>
        <translation>训练时可拖动；会吸附到 1、2、5 和刻度，按住 Alt 则不吸附。灰色刻度：高于它时舍弃一个输入模态。红色刻度：高于它时所有权重缩减到零。红色虚线刻度：在两者之间，较小的初始权重停在零。</translation>
    </message>
    <message>
        <source>all weights shrink to zero</source>
        <translation>所有权重缩减到零</translation>
    </message>
    <message>
        <source>a small start stays at zero</source>
        <translation>较小的初始权重停在零</translation>
    </message>
    <message>
        <source>keeps %1 of %2 modes · predicted error %3</source>
        <translation>保留 %1 / %2 个模态 · 预测误差 %3</translation>
    </message>
    <message>
        <source>no closed form with these penalties</source>
        <translation>这样的惩罚没有闭式解</translation>
    </message>
    <message>
        <source>the closed form holds for linear units only</source>
        <translation>闭式解只适用于线性单元</translation>
    </message>
    <message>
        <source>Off: weights of one&apos;s own are shown as they are and not trained, so no penalty acts on them.</source>
        <translation>关：自己的权重按原样显示，不参与训练，因此没有惩罚作用于它们。</translation>
    </message>
    <message>
        <source>off: weights of one&apos;s own are not trained</source>
        <translation>关：自己的权重不参与训练</translation>
    </message>
    <message>
        <source>what it keeps is said once you have answered</source>
        <translation>保留了什么，作答之后才会显示</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>λ acts on the training</source>
        <translation>λ 作用于训练</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation>已完成的运行</translation>
    </message>
    <message>
        <source>λ goes from one finished run of the sweep to the next; the training goes on</source>
        <translation>λ 在扫描的已完成运行之间移动；训练继续进行</translation>
    </message>
    <message>
        <source>the pictures of the finished runs are drawn…</source>
        <translation>正在绘制已完成运行的图…</translation>
    </message>
    <message>
        <source>finished run at λ / s₁ = %1</source>
        <translation>λ / s₁ = %1 的已完成运行</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 runs; %n are damaged or missing: %3</source>
        <translation>
            <numerusform>%2 次运行中的 %1 次；%n 次损坏或缺失：%3</numerusform>
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
        <translation>正则化 λ，以 s₁ 为单位</translation>
    </message>
    <message>
        <source>Strength of the weight penalty, logarithmic, with a true zero at the left end</source>
        <translation>权重惩罚的强度，对数刻度，最左端为真正的零</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LatentView</name>
    <message>
        <source>Recovered against true latent</source>
        <translation>恢复的潜变量与真实潜变量</translation>
    </message>
    <message>
        <source>One dot a neuron: its true preferred value to the right, what the picture says upwards</source>
        <translation>每个神经元一个点：横向为真实偏好值，纵向为图中读出的值</translation>
    </message>
    <message>
        <source>What the picture says of each neuron&apos;s latent appears with the first embedding.</source>
        <translation>首次嵌入之后，这里显示图中读出的每个神经元的潜变量。</translation>
    </message>
    <message>
        <source>The true latents are not known. A file of preferred values (File menu) brings them.</source>
        <translation>真实潜变量未知。可由偏好值文件给出（“文件”菜单）。</translation>
    </message>
    <message>
        <source>No latent can be read off: a circle needs two axes of the embedding, a torus four; a direction, a Möbius strip and a Y-maze have no single axis to compare.</source>
        <translation>读不出潜变量：圆需要嵌入的两个轴，环面需要四个；方向、莫比乌斯带和 Y 形迷宫没有可供比较的单一轴。</translation>
    </message>
    <message>
        <source>neuron %1 · true %2 · recovered %3</source>
        <translation>神经元 %1 · 真实 %2 · 恢复 %3</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LessonMenu</name>
    <message>
        <source>Lessons of one&apos;s own</source>
        <translation>自己的课程</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>To the question</source>
        <translation>到问题处</translation>
    </message>
    <message>
        <source>Next step, or skip it</source>
        <translation>下一步，或跳过此步</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>This step again</source>
        <translation>重做此步</translation>
    </message>
    <message>
        <source>End lesson</source>
        <translation>结束本课</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>保存我的答案…</translation>
    </message>
    <message>
        <source>Worksheet as PDF</source>
        <translation>练习单存为 PDF</translation>
    </message>
    <message>
        <source>Teacher&apos;s key as PDF</source>
        <translation>教师答案存为 PDF</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Folder of lessons</source>
        <translation>课程文件夹</translation>
    </message>
    <message>
        <source>Lessons in %1 stand in this menu</source>
        <translation>%1 中的课程列在此菜单中</translation>
    </message>
    <message>
        <source>Save teacher&apos;s key</source>
        <translation>保存教师答案</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>保存练习单</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1 答案</translation>
    </message>
    <message>
        <source>%1 worksheet</source>
        <translation>%1 练习单</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>课程 (*.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>保存我的答案</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Lessons of one&apos;s own stand in %1.</source>
        <translation>自己的课程位于 %1。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LessonPanel</name>
    <message>
        <source>Say so</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>End lesson</source>
        <translation>结束本课</translation>
    </message>
    <message>
        <source>Ends the lesson and brings back what was open before</source>
        <translation>结束本课，恢复之前打开的内容</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>✓ You said: %1. So does the evidence: %2.</source>
        <translation>✓ 你的猜测：%1。证据也这样说：%2。</translation>
    </message>
    <message>
        <source>You said: %1. The evidence says: %2.</source>
        <translation>你的猜测：%1。证据则说：%2。</translation>
    </message>
    <message>
        <source>You said: %1. The evidence was not heard to its end.</source>
        <translation>你的猜测：%1。证据尚未得出就已离开。</translation>
    </message>
    <message>
        <source>✓ Seen.</source>
        <translation>✓ 已看到。</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>举手统计</translation>
    </message>
    <message>
        <source>Counts the answers of several people</source>
        <translation>统计多人的答案</translation>
    </message>
    <message>
        <source>Commits to the answer; it cannot be changed any more</source>
        <translation>确认此答案；之后不能再改</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>This step as it began</source>
        <translation>回到此步开始时的状态</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>到上一步</translation>
    </message>
    <message>
        <source>There is no curve to draw beside the sketch.</source>
        <translation>没有可与草图并列的曲线。</translation>
    </message>
    <message>
        <source>Your sketch is dashed; the curve that came is not.</source>
        <translation>虚线是你的草图，实线是得出的曲线。</translation>
    </message>
    <message>
        <source>%1 of %2 said what came: %3.</source>
        <translation>%2 人中有 %1 人说对了：%3。</translation>
    </message>
    <message>
        <source>✓ You said: %1. So it is.</source>
        <translation>✓ 你的答案：%1。正是如此。</translation>
    </message>
    <message>
        <source>You said: %1. It is: %2.</source>
        <translation>你的答案：%1。实际是：%2。</translation>
    </message>
    <message>
        <source>Waits for: your answer.</source>
        <translation>等待：你的答案。</translation>
    </message>
    <message>
        <source>Waits for: the comparison with shuffles…</source>
        <translation>等待：与置换比较…</translation>
    </message>
    <message>
        <source>Waits for: %1.</source>
        <translation>等待：%1。</translation>
    </message>
    <message>
        <source>%1 Nothing is trained yet: press Start.</source>
        <translation>%1尚未训练：请按“开始”。</translation>
    </message>
    <message>
        <source>%1 “Again” brings the beginning of this step back.</source>
        <translation>%1按“重来”可回到此步的开头。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Ends the lesson</source>
        <translation>结束本课</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>到下一步</translation>
    </message>
    <message>
        <source>Your sketch, drawn after the outcome was seen, is dashed; the curve that came is not.</source>
        <translation>你的草图是在看到结果之后画的，为虚线；得到的曲线为实线。</translation>
    </message>
    <message>
        <source>You said, after it was seen: %1. It is: %2.</source>
        <translation>你在看到结果之后说：%1。结果是：%2。</translation>
    </message>
    <message>
        <source>Waits for: your answer. What comes was seen meanwhile, so it will not count as foretold.</source>
        <translation>等待：你的回答。结果在此期间已经可见，因此不算作预测。</translation>
    </message>
    <message>
        <source>%1 Once more “Skip” (N) ends the lesson.</source>
        <translation>%1 再按一次“跳过”（N）即结束本课。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>A link begins with “weightscape:?” and opens an experiment. It reads and writes no file.</source>
        <translation>链接以“weightscape:?”开头，打开一个实验。它不读写任何文件。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::LossView</name>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Scale of the loss axis</source>
        <translation>损失轴的刻度</translation>
    </message>
    <message>
        <source>Logarithmic or linear</source>
        <translation>对数或线性</translation>
    </message>
    <message>
        <source>Train, validation, penalty and total loss against the epoch</source>
        <translation>训练、验证、惩罚和总损失随轮的变化</translation>
    </message>
    <message>
        <source>Weights of one&apos;s own are embedded, not trained.</source>
        <translation>自己的权重只嵌入，不训练。</translation>
    </message>
    <message>
        <source>epoch %1 · train %2</source>
        <translation>第 %1 轮 · 训练 %2</translation>
    </message>
    <message>
        <source> · validation %1</source>
        <translation> · 验证 %1</translation>
    </message>
    <message>
        <source> · penalty %1</source>
        <translation> · 惩罚 %1</translation>
    </message>
    <message>
        <source> · %1 %2 → %3, step %4</source>
        <translation> · %1 %2 → %3，第 %4 步</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>%1 · settled</source>
        <translation>%1 · 已稳定</translation>
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
        <translation>按空格键：网络学习重构活动，点云显示其权重变成什么样。</translation>
    </message>
    <message>
        <source>Now press “Same without λ”: the same start explains as much, and no ring comes. Then drag λ: the training wakes, and the picture follows.</source>
        <translation>现在按“无 λ 对照”：同样的初始权重解释得一样多，却没有圆环。再拖动 λ：训练再次开始，图形随之变化。</translation>
    </message>
    <message>
        <source>The menu Lessons leads on, step by step. Help lists every key.</source>
        <translation>“课程”菜单一步步带你继续。“帮助”中列有所有按键。</translation>
    </message>
    <message>
        <source>Go on where you left off? %1.</source>
        <translation>从上次停下的地方继续？%1。</translation>
    </message>
    <message>
        <source>The program ended without saying so. What you were working on was saved: %1.</source>
        <translation>程序上次意外结束。当时的工作已保存：%1。</translation>
    </message>
    <message>
        <source> No more are kept: when this window leaves another, the oldest goes (%1).</source>
        <translation>已达保留上限：此窗口再留下一份时，最旧的将被删除（%1）。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>找回工作</translation>
    </message>
    <message>
        <source>Discard it and begin anew</source>
        <translation>丢弃并重新开始</translation>
    </message>
    <message>
        <source>It is no longer there: another window has taken it.</source>
        <translation>它已不在：被另一个窗口取走了。</translation>
    </message>
    <message>
        <source>Discarded: %1. Until the window closes, for a minute at most, it can be brought back.</source>
        <translation>已丢弃：%1。在窗口关闭之前，一分钟内可以找回。</translation>
    </message>
    <message>
        <source>Ask about the newest</source>
        <translation>再次询问最新的一份</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>找回：%1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A sweep is running: %1 of %2 runs are done. Quitting keeps those and ends the others.</source>
        <translation>扫描正在进行：%2 次运行已完成 %1 次。退出会保留已完成的，结束其余的。</translation>
    </message>
    <message>
        <source>Quit and keep what is finished</source>
        <translation>退出并保留已完成的</translation>
    </message>
    <message>
        <source>Quit when it is done</source>
        <translation>完成后退出</translation>
    </message>
    <message>
        <source>The window closes when everything is written…</source>
        <translation>全部写完后窗口将关闭…</translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation>不要关闭</translation>
    </message>
    <message>
        <source>Give it up and quit</source>
        <translation>放弃并退出</translation>
    </message>
    <message>
        <source>A film is being made.</source>
        <translation>正在制作影片。</translation>
    </message>
    <message>
        <source>An export is being written.</source>
        <translation>正在写入导出文件。</translation>
    </message>
    <message>
        <source>What you are working on could not be kept for the next start. %1</source>
        <translation>当前工作无法为下次启动保留。%1</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>另存到别处…</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>退出并放弃</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>Start or pause</source>
        <translation>开始或暂停</translation>
    </message>
    <message>
        <source>Go on at full speed</source>
        <translation>全速继续</translation>
    </message>
    <message>
        <source>Stop after the epochs set</source>
        <translation>到设定轮数时停止</translation>
    </message>
    <message>
        <source>Else training goes on until nothing changes any more, and wakes when something is changed that acts at once</source>
        <translation>否则训练会持续到不再变化为止，并在改动立即生效的参数时再次开始</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>固定本次运行</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>全部取消固定</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Kept work</source>
        <translation>保留的工作(&amp;K)</translation>
    </message>
    <message>
        <source>Open &amp;activity…</source>
        <translation>打开活动(&amp;A)…</translation>
    </message>
    <message>
        <source>Open activity, samples × neurons</source>
        <translation>打开活动，样本 × 神经元</translation>
    </message>
    <message>
        <source>Open &amp;weights or connectome…</source>
        <translation>打开权重或连接组(&amp;W)…</translation>
    </message>
    <message>
        <source>Open weights or a connectome to embed</source>
        <translation>打开要嵌入的权重或连接组</translation>
    </message>
    <message>
        <source>Open &amp;preferred values…</source>
        <translation>打开偏好值(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the neurons&apos; preferred values</source>
        <translation>打开神经元的偏好值</translation>
    </message>
    <message>
        <source>Open la&amp;bels…</source>
        <translation>打开标签(&amp;B)…</translation>
    </message>
    <message>
        <source>Open labels of the neurons</source>
        <translation>打开神经元的标签</translation>
    </message>
    <message>
        <source>Rea&amp;d the file otherwise…</source>
        <translation>换种方式读取文件(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>Save sess&amp;ion as…</source>
        <translation>会话另存为(&amp;I)…</translation>
    </message>
    <message>
        <source>Save e&amp;xperiment…</source>
        <translation>保存实验(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;figure…</source>
        <translation>导出图(&amp;F)…</translation>
    </message>
    <message>
        <source>Export fil&amp;m…</source>
        <translation>导出影片(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>全部导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>初始视角</translation>
    </message>
    <message>
        <source>Look along axis %1</source>
        <translation>沿轴 %1 观察</translation>
    </message>
    <message>
        <source>Turn slowly</source>
        <translation>缓慢旋转</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Side views</source>
        <translation>侧边视图</translation>
    </message>
    <message>
        <source>Losses, weights and scores beside the picture</source>
        <translation>图形旁的损失、权重和评分</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Appearance of the desktop</source>
        <translation>跟随桌面外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎页</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>科学原理</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Weightscape</source>
        <translation>关于 Weightscape</translation>
    </message>
    <message>
        <source>%1: %2, without its training</source>
        <translation>%1：%2，不含其训练</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Everything Weightscape opens (%1)</source>
        <translation>Weightscape 可打开的全部文件 (%1)</translation>
    </message>
    <message>
        <source>Sessions and experiments (*.wscape *.json)</source>
        <translation>会话和实验 (*.wscape *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Save experiment</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>There is no picture yet: the data are still being drawn.</source>
        <translation>还没有图：数据仍在生成。</translation>
    </message>
    <message>
        <source>Export everything into a new folder</source>
        <translation>全部导出到新文件夹</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Open &amp;lesson…</source>
        <translation>打开课程(&amp;L)…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言（Language）</translation>
    </message>
    <message>
        <source>Language of the desktop</source>
        <translation>跟随桌面语言</translation>
    </message>
    <message>
        <source>Your answers of before are shown again.</source>
        <translation>再次显示你之前的答案。</translation>
    </message>
    <message>
        <source>Begin without them</source>
        <translation>不带它们开始</translation>
    </message>
    <message>
        <source>Your answers are kept until the program ends.</source>
        <translation>你的答案会保留到程序结束。</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>保存我的答案…</translation>
    </message>
    <message numerus="yes">
        <source> %n older works are under File, Kept work.</source>
        <translation>
            <numerusform>“文件”的“保留的工作”中还有 %n 份较早的工作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n more works are under File, Kept work.</source>
        <translation>
            <numerusform>“文件”的“保留的工作”中还有 %n 份工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered in lessons is in no file yet.</source>
        <translation>课程中的答案尚未存入任何文件。</translation>
    </message>
    <message>
        <source>Save it and quit…</source>
        <translation>保存并退出…</translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation>不保存就退出</translation>
    </message>
    <message>
        <source>These weights are pinned already.</source>
        <translation>这些权重已经固定。</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>The command is copied: run it in a terminal.</source>
        <translation>命令已复制：请在终端中运行。</translation>
    </message>
    <message>
        <source>The command is copied. It gives other weights than those that are shown, whose training was changed on its way.</source>
        <translation>命令已复制。它得到的权重与显示的不同，因为显示的训练中途有改动。</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>The link is copied: it opens this experiment in Weightscape.</source>
        <translation>链接已复制：它在 Weightscape 中打开此实验。</translation>
    </message>
    <message>
        <source>Link to a &amp;smaller window…</source>
        <translation>较小窗口的链接(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Experiment (JSON)</source>
        <translation>实验 (JSON)(&amp;E)</translation>
    </message>
    <message>
        <source>The experiment is copied: save it as a file that ends with .json.</source>
        <translation>实验已复制：请保存为以 .json 结尾的文件。</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>Python(&amp;P)</translation>
    </message>
    <message>
        <source>The call is copied: run it in Python.</source>
        <translation>调用已复制：请在 Python 中运行。</translation>
    </message>
    <message>
        <source>The call is copied. It gives other weights than those that are shown, whose training was changed on its way.</source>
        <translation>调用已复制。它得到的权重与显示的不同，因为显示的训练中途有改动。</translation>
    </message>
    <message>
        <source>Worlds</source>
        <translation>世界</translation>
    </message>
    <message>
        <source>λ below the picture</source>
        <translation>图下的 λ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Open li&amp;nk…</source>
        <translation>打开链接(&amp;N)…</translation>
    </message>
    <message>
        <source>Show what the link hides</source>
        <translation>显示链接隐藏的部分</translation>
    </message>
    <message>
        <source>Export pa&amp;ge…</source>
        <translation>导出网页(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::NeuronsView</name>
    <message>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>Search, or column: text</source>
        <translation>搜索，或 列: 文本</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Shows the neurons in whose row this stands; with a column&apos;s name and a colon before it, in that column</source>
        <translation>显示行内含有此文本的神经元；前面写上列名和冒号，则只在该列中查找</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Joins a table of labels by name: types, sides, positions</source>
        <translation>按名称合并标签表：类型、侧别、位置</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Writes the rows that are shown as CSV</source>
        <translation>将显示的各行写成 CSV</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>%1 of %2 neurons</source>
        <translation>%2 个神经元中的 %1 个</translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · 已选 %1 个</translation>
    </message>
    <message>
        <source>Save the neurons</source>
        <translation>保存神经元</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Open labels of neurons</source>
        <translation>打开神经元的标签</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.csv.gz *.tsv.gz)</source>
        <translation>表格 (*.csv *.tsv *.txt *.csv.gz *.tsv.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>A row a neuron; what is selected here is selected everywhere. Up and Down walk, Return selects</source>
        <translation>每个神经元一行；此处的选择在各处同步。上下键移动，回车键选中</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::NumberField</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::PaceControl</name>
    <message>
        <source>step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>unhurried</source>
        <translation>中速</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pace of the training</source>
        <translation>训练的速度</translation>
    </message>
    <message>
        <source>How fast the training is shown, from a step a picture to as fast as it goes. Between the two the epochs grow by the same factor in the same time, because most happens in the first. Shift+Space trains on at full speed.</source>
        <translation>训练显示得多快，从每幅图一步直到全速。两者之间，相同时间内轮数按相同倍数增长，因为大部分变化发生在最初。Shift+空格键以全速继续训练。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::PageDialog</name>
    <message>
        <source>Export page</source>
        <translation>导出网页</translation>
    </message>
    <message>
        <source>One HTML file that shows the wiring, to turn and to play, in any browser and without the net. It holds all that it needs and asks nobody for anything.</source>
        <translation>一个 HTML 文件，在任何浏览器中、不用网络即可显示布线，可旋转、可播放。它包含所需的一切，不向任何人请求任何内容。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>数据的许可</translation>
    </message>
    <message>
        <source>the training that is open</source>
        <translation>当前打开的训练</translation>
    </message>
    <message numerus="yes">
        <source>the %n finished runs of the sweep</source>
        <translation>
            <numerusform>扫描中已完成的 %n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Page of</source>
        <translation>网页内容</translation>
    </message>
    <message>
        <source>Earlier moments of the training, to play</source>
        <translation>训练的较早时刻，可播放</translation>
    </message>
    <message>
        <source>Which shape the weights alone show</source>
        <translation>仅凭权重显示出什么形状</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>such as CC BY 4.0</source>
        <translation>例如 CC BY 4.0</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::Panels</name>
    <message>
        <source>Drag to make the panel higher; a click folds the one below</source>
        <translation>拖动改变面板高度；单击折叠下方的面板</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ParameterEditor</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1，单位 %2</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>各轴相同</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>auto (%1)</source>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Once trained, it takes effect with the next restart.</source>
        <translation>训练过之后，改动在下次重新开始时生效。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ParameterPanel</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Shows or hides the parameters of this section</source>
        <translation>显示或隐藏此部分的参数</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>Adds neurons that answer to another, independent cause</source>
        <translation>添加响应另一独立潜在因素的神经元</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ParameterRows</name>
    <message>
        <source>Not in use here</source>
        <translation>此处不起作用</translation>
    </message>
    <message>
        <source>Shows or hides parameters that change nothing with the others as they are</source>
        <translation>显示或隐藏在其余参数的现有设置下不起任何作用的参数</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::PinnedPanes</name>
    <message>
        <source>Take this run away</source>
        <translation>移除此运行</translation>
    </message>
    <message>
        <source>Unpin run %1</source>
        <translation>取消固定运行 %1</translation>
    </message>
    <message>
        <source>Takes this pinned run away</source>
        <translation>移除此固定的运行</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ReadingDialog</name>
    <message>
        <source>How to read %1</source>
        <translation>如何读取 %1</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>识别结果：%1。</translation>
    </message>
    <message>
        <source>&amp;Activity, samples × neurons</source>
        <translation>活动，样本 × 神经元(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Weights, a matrix</source>
        <translation>权重，矩阵(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edges, one a line</source>
        <translation>边，每行一条(&amp;E)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>seen by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Empty cells are 0</source>
        <translation>空单元格为 0</translation>
    </message>
    <message>
        <source>The rows are the neurons</source>
        <translation>行是神经元</translation>
    </message>
    <message>
        <source>First column</source>
        <translation>首列</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首行</translation>
    </message>
    <message>
        <source>columns, with commas; or click on their headers</source>
        <translation>列，以逗号分隔；或单击其表头</translation>
    </message>
    <message>
        <source>Columns that are no neurons, or unwanted: names, or #3 for the third</source>
        <translation>不是神经元或不需要的列：名称，或以 #3 表示第三列</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>none: every edge counts 1</source>
        <translation>无：每条边计 1</translation>
    </message>
    <message>
        <source>all edges</source>
        <translation>所有边</translation>
    </message>
    <message>
        <source>value, or several with commas</source>
        <translation>值，多个以逗号分隔</translation>
    </message>
    <message>
        <source>Values of the edges that are read</source>
        <translation>要读取的边的值</translation>
    </message>
    <message>
        <source>Undirected</source>
        <translation>无方向</translation>
    </message>
    <message>
        <source>Every edge counts both ways, whether it stands once or twice</source>
        <translation>无论出现一次还是两次，每条边都按双向计</translation>
    </message>
    <message>
        <source>Column of the sources</source>
        <translation>源列</translation>
    </message>
    <message>
        <source>Column of the targets</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>从，到</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>仅当</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ReadoutView</name>
    <message>
        <source>nothing is drawn</source>
        <translation>未绘制</translation>
    </message>
    <message>
        <source>truth not known</source>
        <translation>真值未知</translation>
    </message>
    <message>
        <source>one group</source>
        <translation>只有 1 组</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Adjusted Rand index between the pieces of the wiring and the groups of a label (Hubert &amp; Arabie 1985): 1 where they are the same, 0 by chance.</source>
        <translation>布线的块与标签各组之间的调整兰德指数（Hubert &amp; Arabie 1985）：完全相同为 1，随机水平为 0。</translation>
    </message>
    <message>
        <source>The numbers that decide the verdict stand here once the network is trained.</source>
        <translation>网络训练之后，决定判定的数值显示在这里。</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>全部评分</translation>
    </message>
    <message>
        <source>Shows all scores, or the ones alone that decided the verdict</source>
        <translation>显示全部评分，或只显示决定判定的评分</translation>
    </message>
    <message>
        <source>Pieces and %1</source>
        <translation>块与 %1</translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>1 块</translation>
    </message>
    <message>
        <source>adjusted Rand index</source>
        <translation>调整兰德指数</translation>
    </message>
    <message>
        <source>of %1 of %2 neurons</source>
        <translation>%2 个神经元中的 %1 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Without a picture there are no numbers that decide the verdict.</source>
        <translation>没有图，就没有决定判定的数值。</translation>
    </message>
    <message>
        <source>The numbers that decide the verdict are being worked out.</source>
        <translation>正在计算决定判定的数值。</translation>
    </message>
    <message>
        <source>Neighbours, held-out samples, Gram error, halves and dimensions: as at epoch %1.</source>
        <translation>近邻、留出样本、Gram 误差、分半与维数：第 %1 轮时的值。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::RunExporter</name>
    <message>
        <source>There is nothing to export yet: the data are still being drawn.</source>
        <translation>还没有可导出的内容：数据仍在生成。</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message>
        <source>Exported to %1, but without its figures: %2</source>
        <translation>已导出到 %1，但缺少图：%2</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ScrambleView</name>
    <message>
        <source>Change the weights and leave the function alone: the error stays, the shape goes.</source>
        <translation>改变权重而不改变函数：误差不变，形状消失。</translation>
    </message>
    <message>
        <source>Mix hidden units, κ</source>
        <translation>混合隐藏单元，κ</translation>
    </message>
    <message>
        <source>Silent weights, r</source>
        <translation>沉默权重，r</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Puts the weights back as they were</source>
        <translation>将权重恢复原状</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再次训练</translation>
    </message>
    <message>
        <source>Goes on training from the scrambled weights: the penalty repairs the shape</source>
        <translation>从打乱的权重继续训练：惩罚会修复形状</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Error %1 before, %2 after: changed by %3 %</source>
        <translation>误差之前 %1，之后 %2：改变了 %3%</translation>
    </message>
    <message>
        <source>The inputs vary in every direction (noise), so that weights have nowhere to hide.</source>
        <translation>输入在每个方向上都变化（噪声），权重无处可藏。</translation>
    </message>
    <message>
        <source>With a nonlinear φ mixing the hidden units changes the function; silent weights do not.</source>
        <translation>φ 非线性时，混合隐藏单元会改变函数；沉默权重则不会。</translation>
    </message>
    <message>
        <source>Needs a network.</source>
        <translation>需要网络。</translation>
    </message>
    <message>
        <source>Wᵢₙ becomes A·Wᵢₙ and Wₒᵤₜ becomes Wₒᵤₜ·A⁻¹, with a random A of condition number κ; a linear network does the same as before.</source>
        <translation>Wᵢₙ 变为 A·Wᵢₙ，Wₒᵤₜ 变为 Wₒᵤₜ·A⁻¹，A 是条件数为 κ 的随机矩阵；线性网络的作用与之前相同。</translation>
    </message>
    <message>
        <source>Adds weights of r times the norm of Wᵢₙ in directions in which the inputs do not vary; no output changes.</source>
        <translation>在输入不变化的方向上，加上大小为 Wᵢₙ 范数 r 倍的权重；输出不变。</translation>
    </message>
    <message>
        <source>%1 % of Wᵢₙ&apos;s energy lies where the inputs hardly vary</source>
        <translation>Wᵢₙ 有 %1% 的能量位于输入几乎不变化的方向</translation>
    </message>
    <message>
        <source>The weights are tied: Wᵢₙ cannot change without Wₒᵤₜ.</source>
        <translation>权重已绑定：Wᵢₙ 不能脱离 Wₒᵤₜ 单独改变。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SessionKeeper</name>
    <message>
        <source>There is nothing to save yet: the data are still being drawn.</source>
        <translation>还没有可保存的内容：数据仍在生成。</translation>
    </message>
    <message>
        <source>Weights of one&apos;s own stay in their file: save them as an experiment, which names it.</source>
        <translation>自己的权重留在其文件中：请保存为实验，由实验指明该文件。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>It is no longer there: it was discarded, or another window has taken it.</source>
        <translation>它已不在：已被丢弃，或被另一个窗口取走。</translation>
    </message>
    <message>
        <source>A pinned run could not be brought back: %1</source>
        <translation>有一个固定的运行无法恢复：%1</translation>
    </message>
    <message>
        <source>What you are working on cannot be kept: it is lost if the program ends before you save it. %1</source>
        <translation>当前工作无法保留：若在保存之前程序结束，工作将丢失。%1</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ShapeView</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Dim.</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>环路</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>空腔</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>一致</translation>
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
        <translation>环路与空腔</translation>
    </message>
    <message>
        <source>Bars of loops and voids over the band that shuffled weights reach</source>
        <translation>环路与空腔的条，叠加在置换权重可达的范围上</translation>
    </message>
    <message>
        <source>What holds over k</source>
        <translation>各 k 下成立的结果</translation>
    </message>
    <message>
        <source>At each number of neighbours the score of recovery, or the longest loop where the truth is not known</source>
        <translation>每个近邻数下的恢复评分；真值未知时为最长环路</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Each piece of the wiring with its evidence</source>
        <translation>布线的每一块及其证据</translation>
    </message>
    <message>
        <source>99 shuffles</source>
        <translation>99 次置换</translation>
    </message>
    <message>
        <source>Compares with 99 shuffles: p down to 0.01</source>
        <translation>与 99 次置换比较：p 可小至 0.01</translation>
    </message>
    <message>
        <source>999 shuffles</source>
        <translation>999 次置换</translation>
    </message>
    <message>
        <source>Compares with 999 shuffles: p down to 0.001; takes ten times as long</source>
        <translation>与 999 次置换比较：p 可小至 0.001；耗时十倍</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Ends now; the answer is made with what was compared</source>
        <translation>立即结束；以已完成的比较作答</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ends now; what was known before stays</source>
        <translation>立即结束；先前已知的结果保留</translation>
    </message>
    <message>
        <source>of the weights</source>
        <translation>权重的形状</translation>
    </message>
    <message>
        <source>of the activity</source>
        <translation>活动的形状</translation>
    </message>
    <message>
        <source>What the shape is of</source>
        <translation>形状所属的对象</translation>
    </message>
    <message>
        <source>The shape of the weights, or of the activity that they were trained on</source>
        <translation>权重的形状，或训练所用活动的形状</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>查找进度</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>The weights are being looked at.</source>
        <translation>正在查看权重。</translation>
    </message>
    <message>
        <source>The activity is being looked at.</source>
        <translation>正在查看活动。</translation>
    </message>
    <message numerus="yes">
        <source>Comparing the activity with %n shifts of it…</source>
        <translation>
            <numerusform>正在将活动与其 %n 次平移比较…</numerusform>
        </translation>
    </message>
    <message>
        <source>Which shape is in the activity itself? Compare it with traces that are shifted in time to see.</source>
        <translation>活动本身有什么形状？与在时间上平移的轨迹比较即可看出。</translation>
    </message>
    <message>
        <source>There is no activity: these are weights of your own.</source>
        <translation>没有活动：这些是自己的权重。</translation>
    </message>
    <message numerus="yes">
        <source>Comparing the weights with %n shuffles of them…</source>
        <translation>
            <numerusform>正在将权重与其 %n 次置换比较…</numerusform>
        </translation>
    </message>
    <message>
        <source>The shape is looked for when training ends or pauses.</source>
        <translation>训练结束或暂停时查找形状。</translation>
    </message>
    <message>
        <source>Which shape is in these weights? Compare them with shuffles to see.</source>
        <translation>这些权重有什么形状？与置换比较即可看出。</translation>
    </message>
    <message>
        <source>The shape of trained weights, or of weights of your own, is looked for here.</source>
        <translation>在此查找已训练权重或自己权重的形状。</translation>
    </message>
    <message>
        <source>There is no loop and no void that lasts long enough to be drawn.</source>
        <translation>没有持续得足够久、可以绘出的环路或空腔。</translation>
    </message>
    <message>
        <source>from %1 to %2: %3 times · p = %4</source>
        <translation>从 %1 到 %2：%3 倍 · p = %4</translation>
    </message>
    <message>
        <source>holds from %1 to %2 neighbours</source>
        <translation>在 %1 至 %2 个近邻时成立</translation>
    </message>
    <message numerus="yes">
        <source>drawn at %n neighbours</source>
        <translation>
            <numerusform>以 %n 个近邻绘制</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SketchField</name>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>error, as a share of that of the start</source>
        <translation>误差，与开始时之比</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>恢复度</translation>
    </message>
    <message>
        <source>unexplained share of the variance</source>
        <translation>未解释方差的比例</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>重画</translation>
    </message>
    <message>
        <source>Takes the sketch away</source>
        <translation>去掉草图</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keeps this sketch as one person&apos;s, and begins another</source>
        <translation>将此草图保留为一个人的，再开始另一张</translation>
    </message>
    <message>
        <source>a sketch, from left to right: %1</source>
        <translation>草图，从左到右：%1</translation>
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
        <translation>你的草图：%1 随 %2 的变化</translation>
    </message>
    <message>
        <source>Draw with the mouse, or with the arrow keys: left and right choose the place, up and down the height. At %1 % of the width nothing is drawn.</source>
        <translation>用鼠标或方向键绘制：左右键选择位置，上下键改变高度。在宽度的 %1% 处没有绘制。</translation>
    </message>
    <message>
        <source>At %1 % of the width: height %2</source>
        <translation>在宽度的 %1% 处：高度 %2</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation>谱</translation>
    </message>
    <message>
        <source>A network has a spectrum of inputs and weights; these weights come alone.</source>
        <translation>网络才有输入和权重的谱；这里只有权重。</translation>
    </message>
    <message>
        <source>The eigenvalues of the inputs appear with the data.</source>
        <translation>输入的特征值随数据一同出现。</translation>
    </message>
    <message>
        <source>Above: the strength of the inputs&apos; modes, and λ, which the arrow keys move. Below: what the weights keep of each mode, predicted and measured.</source>
        <translation>上：输入各模态的强度，以及可用方向键移动的 λ。下：权重保留每个模态多少，预测的和测得的。</translation>
    </message>
    <message>
        <source>λ / s₁ = %1</source>
        <translation>λ / s₁ = %1</translation>
    </message>
    <message>
        <source>λ / s₁ = %1. Drag it up or down: above a mode&apos;s dot that mode is given up. It snaps to 1, 2, 5 and to the modes, with Alt it does not.</source>
        <translation>λ / s₁ = %1。可上下拖动：高于某个模态的点时舍弃该模态。会吸附到 1、2、5 和各模态，按住 Alt 则不吸附。</translation>
    </message>
    <message>
        <source>mode %1 · sₖ %2 (%3 of s₁) · the weights keep %4</source>
        <translation>模态 %1 · sₖ %2（s₁ 的 %3 倍）· 权重保留 %4</translation>
    </message>
    <message>
        <source>mode %1 · sₖ %2 (%3 of s₁)</source>
        <translation>模态 %1 · sₖ %2（s₁ 的 %3 倍）</translation>
    </message>
    <message numerus="yes">
        <source>%n modes</source>
        <translation>
            <numerusform>%n 个模态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eigenvalues of the inputs are above λ/s₁ = %1</source>
        <translation>
            <numerusform>输入有 %n 个特征值高于 λ/s₁ = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the weights hold %n modes</source>
        <translation>
            <numerusform>权重含 %n 个模态</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SweepFields</name>
    <message>
        <source>Swept parameter</source>
        <translation>扫描的参数</translation>
    </message>
    <message>
        <source>The parameter whose values are compared</source>
        <translation>要比较其取值的参数</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>The values to compare, as %1; more can be added later, and what is finished is not run again.</source>
        <translation>要比较的值，如 %1；之后可再添加，已完成的不会重新运行。</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>A range like 1..5, or a list like 1,2,7.</source>
        <translation>1..5 这样的范围，或 1,2,7 这样的列表。</translation>
    </message>
    <message>
        <source>Second swept parameter</source>
        <translation>第二个扫描的参数</translation>
    </message>
    <message>
        <source>A second parameter makes a map: each value of the one with each value of the other</source>
        <translation>第二个参数构成一张图：一个参数的每个值配另一个参数的每个值</translation>
    </message>
    <message>
        <source>Values of the second</source>
        <translation>第二个参数的取值</translation>
    </message>
    <message>
        <source>The values of the second parameter, as %1.</source>
        <translation>第二个参数的值，如 %1。</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Pairs of parameters that are worth a map</source>
        <translation>值得绘成图的参数组合</translation>
    </message>
    <message>
        <source>one parameter alone</source>
        <translation>仅一个参数</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::SweepView</name>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Recovery and unexplained variance against λ</source>
        <translation>恢复度和未解释方差随 λ 的变化</translation>
    </message>
    <message>
        <source>Runs what is not finished yet, on all cores</source>
        <translation>在所有核心上运行尚未完成的部分</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Begins no further runs</source>
        <translation>不再开始新的运行</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Ends now and keeps the finished runs</source>
        <translation>立即结束，保留已完成的运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ends now and shows what was there before; finished runs are not run again</source>
        <translation>立即结束，显示之前的内容；已完成的运行不会重新运行</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Shape too</source>
        <translation>同时找形状</translation>
    </message>
    <message>
        <source>Looks in each run for the shape of its weights, without their truth, and says how many seeds agree. Takes longer.</source>
        <translation>在每次运行的权重中查找形状（不用真值），并给出结果一致的种子数。耗时更长。</translation>
    </message>
    <message>
        <source>Looks for the shape in the weights of each run</source>
        <translation>在每次运行的权重中查找形状</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source> · paused</source>
        <translation> · 已暂停</translation>
    </message>
    <message>
        <source>Cancelled. Finished runs are kept: sweeping again does not run them anew (%1).</source>
        <translation>已取消。已完成的运行会保留，再次扫描时不会重新运行（%1）。</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1，%2 次失败</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Weights of your own are not trained, so there is nothing to sweep.</source>
        <translation>自己的权重不参与训练，因此无可扫描。</translation>
    </message>
    <message>
        <source>Opens this run</source>
        <translation>打开此运行</translation>
    </message>
    <message>
        <source>%1; its weights alone: %2</source>
        <translation>%1；仅看其权重：%2</translation>
    </message>
    <message>
        <source>Sweep over λ</source>
        <translation>λ 扫描</translation>
    </message>
    <message numerus="yes">
        <source> · %n s left</source>
        <translation>
            <numerusform> · 剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n min left</source>
        <translation>
            <numerusform> · 剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Sweep of %1 over %2, with other settings than what is open</source>
        <translation>%1 的 %2 扫描，设置与当前打开的不同</translation>
    </message>
    <message>
        <source>Sweep of %1 over %2</source>
        <translation>%1 的 %2 扫描</translation>
    </message>
    <message>
        <source>%1, seed %2: %3</source>
        <translation>%1，种子 %2：%3</translation>
    </message>
    <message>
        <source>How much λ? A sweep trains the experiment at each λ and with each seed, and shows where the shape appears; with a second parameter it draws a map. Press Sweep.</source>
        <translation>λ 取多大？扫描以每个 λ 和每个种子训练此实验，显示形状在何处出现；选择第二个参数则绘成一张图。请按“扫描”。</translation>
    </message>
    <message>
        <source>%1: run at %2</source>
        <translation>%1：%2 的运行</translation>
    </message>
    <message>
        <source>%1, %2, seed %3: %4. Click to open this run.</source>
        <translation>%1，%2，种子 %3：%4。单击以打开此运行。</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>图中显示的内容</translation>
    </message>
    <message>
        <source>Map of the sweep</source>
        <translation>扫描图</translation>
    </message>
    <message>
        <source>Arrow keys walk from cell to cell, Return opens its run; the wheel zooms</source>
        <translation>方向键在格子间移动，回车打开其运行；滚轮缩放</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::TimelineBar</name>
    <message>
        <source>Play the training</source>
        <translation>播放训练</translation>
    </message>
    <message>
        <source>Plays the training from the moment shown</source>
        <translation>从显示的时刻起播放训练</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Looks back through the training; all views follow</source>
        <translation>回看训练过程；所有视图随之变化</translation>
    </message>
    <message>
        <source>epoch %1 · looking back</source>
        <translation>第 %1 轮 · 回看</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>Play the training again</source>
        <translation>再次播放训练</translation>
    </message>
    <message>
        <source>epoch %1 · newest</source>
        <translation>第 %1 轮 · 最新</translation>
    </message>
    <message>
        <source>%1 moments are kept, at most %2</source>
        <translation>已保留 %1 个时刻，最多 %2 个</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::TransportBar</name>
    <message>
        <source>Training progress</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Starts or pauses training (Space)</source>
        <translation>开始或暂停训练（空格键）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>One step of the optimiser (S)</source>
        <translation>优化器走一步（S）</translation>
    </message>
    <message>
        <source>Takes one step of the optimiser (S)</source>
        <translation>优化器走一步（S）</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start over from the seed and train (R)</source>
        <translation>由种子重新开始并训练（R）</translation>
    </message>
    <message>
        <source>Starts over from the seed and trains (R)</source>
        <translation>由种子重新开始并训练（R）</translation>
    </message>
    <message>
        <source>drawing the data…</source>
        <translation>正在生成数据…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已稳定</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>λ changed: train again to apply it</source>
        <translation>λ 已改变：再次训练以生效</translation>
    </message>
    <message>
        <source>penalties changed: train again to apply them</source>
        <translation>惩罚已改变：再次训练以生效</translation>
    </message>
    <message>
        <source>λ changed: train on to apply it</source>
        <translation>λ 已改变：继续训练以生效</translation>
    </message>
    <message>
        <source>penalties changed: train on to apply them</source>
        <translation>惩罚已改变：继续训练以生效</translation>
    </message>
    <message>
        <source>restart to apply ↻</source>
        <translation>重新开始以应用 ↻</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 / %2 轮</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1（空格键）</translation>
    </message>
    <message>
        <source>Loss of the newest epoch without its penalty, per sample</source>
        <translation>最新一轮不含惩罚的损失，按每个样本计</translation>
    </message>
    <message>
        <source>%1 · step %2</source>
        <translation>%1 · 第 %2 步</translation>
    </message>
    <message>
        <source>train error %1</source>
        <translation>训练误差 %1</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Begins anew from the seed, with the parameters as they are (Space); undo brings this training back</source>
        <translation>以当前参数由种子重新开始（空格键）；撤销可恢复本次训练</translation>
    </message>
    <message numerus="yes">
        <source>%n points of one&apos;s own</source>
        <translation>
            <numerusform>%n 个自己的点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weightscape::ui::ViewStack</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Chooses the view that is shown here</source>
        <translation>选择此处显示的视图</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>复原</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Shows the panels beside it again</source>
        <translation>重新显示旁边的面板</translation>
    </message>
    <message>
        <source>Gives these views the whole column</source>
        <translation>让这些视图占满整栏</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::VtkWidget</name>
    <message>
        <source>The 3-D view needs OpenGL 3.2, which this display does not have.</source>
        <translation>三维视图需要 OpenGL 3.2，此显示环境不支持。</translation>
    </message>
</context>
<context>
    <name>weightscape::ui::WeightsView</name>
    <message>
        <source>Matrix shown</source>
        <translation>显示的矩阵</translation>
    </message>
    <message>
        <source>Which matrix the heat map shows</source>
        <translation>热图显示哪个矩阵</translation>
    </message>
    <message>
        <source>Order of the neurons</source>
        <translation>神经元的次序</translation>
    </message>
    <message>
        <source>As given, by the latent or a label, or so that similar neurons stand side by side</source>
        <translation>原始顺序，按潜变量或标签，或使相似的神经元相邻</translation>
    </message>
    <message>
        <source>Heat map of the weights</source>
        <translation>权重热图</translation>
    </message>
    <message>
        <source>One row a hidden unit, one column a neuron</source>
        <translation>每个隐藏单元一行，每个神经元一列</translation>
    </message>
    <message>
        <source>The weights appear with the data.</source>
        <translation>权重随数据一同出现。</translation>
    </message>
    <message>
        <source>%1 to %2 of the order</source>
        <translation>次序 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3 %4 · %5</source>
        <translation>%1 %2 · %3 %4 · %5</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 × %2, from %3 to %4</source>
        <translation>%1 × %2，从 %3 到 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
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
        <translation>神经元响应潜在因素：朝向、位置。用它们的活动训练一个小型自编码器，然后只看权重。对权重略加惩罚，在同样的准确度下，它们就会画出潜在因素的形状。</translation>
    </message>
    <message>
        <source>Pick a world</source>
        <translation>选择世界</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>学习课程</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Show this page at every start</source>
        <translation>每次启动时显示此页</translation>
    </message>
    <message>
        <source>Shows this page whenever the program starts</source>
        <translation>程序每次启动时显示此页</translation>
    </message>
    <message>
        <source>Go on with what is open</source>
        <translation>继续当前内容</translation>
    </message>
    <message>
        <source>Leaves this page; nothing is changed</source>
        <translation>离开此页；不作任何改变</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Begins lesson %1</source>
        <translation>开始第 %1 课</translation>
    </message>
    <message>
        <source>A lesson sets the scene and gives your own work back at its end.</source>
        <translation>课程会布置场景，结束时恢复你自己的工作。</translation>
    </message>
    <message>
        <source>Nothing yet. Experiments, sessions and matrices that you open or save stand here afterwards; files can also be dropped onto the window.</source>
        <translation>暂无。打开或保存的实验、会话和矩阵之后会列在这里；也可将文件拖放到窗口上。</translation>
    </message>
</context>
</TS>
