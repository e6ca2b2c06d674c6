using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Training;

var folder = Environment.GetEnvironmentVariable("WECHATPOLICY_DATASETS") ?? Path.Combine("..", "shared", "datasets");
var data = new Datasets(folder);
if (args is ["engine", ..])
{
    var engine = PolicyBuilder.CreateDefault().Build();
    EngineLook.Dev(data, engine);
    EngineLook.Sms(data, engine, "everyday/private-sms.jsonl");
    EngineLook.Sms(data, engine, "everyday/meetings.jsonl");
    EngineLook.Sms(data, engine, "everyday/service.jsonl");
    return;
}

Experiment.Run(data, args);
