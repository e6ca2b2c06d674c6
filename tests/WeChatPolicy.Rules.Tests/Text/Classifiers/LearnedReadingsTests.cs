using System.Security.Cryptography;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Classifiers;

public class LearnedReadingsTests
{
    /// <summary>What all of them may take of the assembly, packed as they are, and of memory.</summary>
    private const int MostPacked = 1_000_000;
    private const int MostHeld = 3_000_000;

    private static readonly string[] s_scores = ["abusive-text", "fraudulent-text", "topics"];

    public static TheoryData<string> Files() => [.. s_scores];

    [Theory]
    [InlineData("外地人素质就是低，偷鸡摸狗的都是他们那帮垃圾")]
    [InlineData("黑鬼又脏又懒，滚回你们非洲去")]
    [InlineData("那个省出来的全是骗子小偷，没一个好东西")]
    [InlineData("嫁给老外的女的就是贱，崇洋媚外的货色")]
    public void Hatred_of_a_kind_of_people_is_abusive_without_a_listed_term(string text) => Assert.NotNull(Speaks(LearnedReadings.AbusiveText, text));

    [Theory]
    [InlineData("wai地人素质就是低，偷鸡摸狗的都是他们那帮垃ji")]
    [InlineData("外地人素zhi就是低，tou鸡摸狗的都是他们那帮立土圾")]
    [InlineData("嫁给老外的女的就是贝戋，虫宗洋媚外的货色")]
    [InlineData("嫁給老外的女的就是賤，崇洋媚外的貨色")]
    public void It_is_so_in_disguise(string text) => Assert.NotNull(Speaks(LearnedReadings.AbusiveText, text));

    [Theory]
    [InlineData("女同事占四成，今年晋升的也有一半")]
    [InlineData("河南仓的货周三到，上海仓的顺延一天")]
    [InlineData("非洲项目组下周回国述职")]
    [InlineData("培训里讲了不要搞地域歧视，大家互相尊重")]
    [InlineData("跟老婆吵了一架，今天没心情做饭")]
    [InlineData("这批残次品按垃圾处理，别混进良品")]
    public void Ordinary_talk_with_its_words_is_not(string text) => Assert.Null(Speaks(LearnedReadings.AbusiveText, text));

    [Theory]
    [InlineData("您好，我是市公安局的民警，您的银行卡涉嫌一起洗钱案，请配合我们调查，先把资金转到指定的安全账户，并提供身份证号码和银行卡号。")]
    [InlineData("恭喜您中了我们周年庆的特等奖，领奖前需要先缴纳手续费，请提供您的银行卡号和身份证号，我们马上为您办理。")]
    [InlineData("为了您的资金安全，请您现在把银行卡号、密码和收到的验证码告诉我，我帮您解除冻结。")]
    public void What_leads_to_a_fraud_is_fraudulent(string text) => Assert.NotNull(Speaks(LearnedReadings.FraudulentText, text));

    [Theory]
    [InlineData("您好，我是物流公司的，货明天上午到，请安排人卸车")]
    [InlineData("请把发票抬头和税号发我，月底一起开")]
    [InlineData("您的维修预约已登记，师傅到之前会打电话")]
    [InlineData("周会改到下午三点，会议室不变")]
    public void What_business_sounds_like_is_not(string text) => Assert.Null(Speaks(LearnedReadings.FraudulentText, text));

    [Fact]
    public void A_score_is_likely_at_most() =>
        Assert.Equal(Confidence.Likely, Speaks(LearnedReadings.AbusiveText.WithThresholds(0, 0), "黑鬼又脏又懒，滚回你们非洲去"));

    [Theory]
    [MemberData(nameof(Files))]
    public void The_ledger_knows_each_weight_file_by_its_digest(string score)
    {
        var ledger = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "LEDGER.md"));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Bytes(score))), ledger, StringComparison.Ordinal);
    }

    [Fact]
    public void Their_weights_stay_small()
    {
        Assert.InRange(s_scores.Sum(score => Bytes(score).Length), 1, MostPacked);
        var held = new[] { LearnedReadings.AbusiveText, LearnedReadings.FraudulentText }.Sum(model => model.Gate.Weights.Length + model.Views.Sum(view => view.Weights.Length));
        var topics = LearnedReadings.Topics.Gate.Weights.Length + LearnedReadings.Topics.Table.Weights.Length;
        Assert.InRange(held + topics, 1, MostHeld);
    }

    [Fact]
    public void Neither_an_ordinary_text_nor_an_abusive_one_allocates_anything()
    {
        var analyzer = new TextAnalyzerBuilder().Build();
        var buffer = new AnalysisBuffer();
        void Read(string text)
        {
            buffer.Clear();
            buffer.Add("body", text);
            analyzer.Read(buffer);
        }

        string[] texts = ["下午三点开会，别忘了带合同", "黑鬼又脏又懒，滚回你们非洲去", "wai地人素质就是低，偷鸡摸狗的都是他们那帮垃ji", "明天投标我们打算报八百六，你们往上靠一点就行"];
        for (var round = 0; round < 3; round++) foreach (var text in texts) Read(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 50; round++) foreach (var text in texts) Read(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Confidence? Speaks(LinearTextClassifier reading, string text)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("body", text);
        new TextAnalyzerBuilder().AddClassifier(reading).Build().Read(buffer);
        return buffer.Matches.ToArray().Where(match => buffer.Names[match.Signal].Name == reading.Scores[0].Name && match.Strength == Confidence.Likely)
            .Select(match => (Confidence?)match.Strength).SingleOrDefault();
    }

    private static byte[] Bytes(string score)
    {
        using var stream = typeof(LearnedReadings).Assembly.GetManifestResourceStream($"Classifiers/{score}.model")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
