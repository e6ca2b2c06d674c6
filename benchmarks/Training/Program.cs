using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Training;

var folder = Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS") ?? Path.Combine("..", "shared", "datasets");
var data = new Datasets(folder);
if (args is ["engine", ..])
{
    static float P(string odds) => TrainedModel.Probability(float.Parse(odds, System.Globalization.CultureInfo.InvariantCulture));
    using var file = File.OpenRead($"src/WeChatPolicy.Rules.Text/Classifiers/{AbuseModel.Name}.model");
    var abuse = WeChatPolicy.Rules.Text.LinearTextClassifier.Load(file, "model");
    if (args.Length > 2) abuse = abuse.WithThresholds(P(args[1]), P(args[2]));
    var engine = PolicyBuilder.CreateDefault().AddClassifier(abuse).Build();
    EngineLook.Model = abuse;
    EngineLook.Score(data, abuse);
    EngineLook.Dev(data, engine);
    EngineLook.Sms(data, engine, "everyday/private-sms.jsonl");
    EngineLook.Sms(data, engine, "everyday/meetings.jsonl");
    EngineLook.Sms(data, engine, "everyday/service.jsonl");
    return;
}

if (args is ["folds", ..])
{
    var folds = FraudFolds.Learn(folder);
    var engines = new Dictionary<WeChatPolicy.Rules.Text.LinearTextClassifier, PolicyEngine>();
    EngineLook.Fraud(data, id => { var m = folds.Unseen(id); return engines.TryGetValue(m, out var e) ? e : engines[m] = PolicyBuilder.CreateDefault().AddClassifier(m).Build(); });
    return;
}

const string Into = "src/WeChatPolicy.Rules.Text/Classifiers";
if (args is [] or ["abuse"]) File.WriteAllBytes($"{Into}/{AbuseModel.Name}.model", AbuseModel.Learn(data, AbuseModel.Posts(data, "offensive/train.jsonl"), AbuseModel.Posts(data, "offensive/dev.jsonl"), 1).Write());
if (args is [] or ["fraud"]) File.WriteAllBytes($"{Into}/{FraudModel.Name}.model", FraudModel.Learn(data, [.. data.Dialogues()], 1).Write());
