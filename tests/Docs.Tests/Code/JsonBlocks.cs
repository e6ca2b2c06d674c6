using System.Text;
using System.Text.Json;
using Docs.Tests.Pages;
using Microsoft.Extensions.Configuration;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Workflows;

namespace Docs.Tests.Code;

/// <summary>Reads a block of JSON as what it looks like: configuration, a fact, a workflow; anything else only has to be JSON.</summary>
internal static class JsonBlocks
{
    private static readonly JsonDocumentOptions s_comments = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>As what it was read. What cannot be read throws.</summary>
    public static string Read(CodeBlock block) => block.Language switch
    {
        "jsonl" => string.Join(' ', block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Read(line, default)).Distinct()),
        "jsonc" => Read(block.Text, s_comments),
        _ => Read(block.Text, default),
    };

    private static string Read(string json, JsonDocumentOptions reading)
    {
        using var document = JsonDocument.Parse(json, reading);
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty(PolicyOptions.SectionName, out _))
        {
            var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
            PolicyBuilder.CreateDefault().WithOptions(PolicyOptions.From(configuration.GetSection(PolicyOptions.SectionName))).Build();
            return "configuration";
        }

        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("fact", out _))
        {
            FactJson.Deserialize(json);
            return "fact";
        }

        if (root is { ValueKind: JsonValueKind.Array } && root.GetArrayLength() > 0 && IsWorkflow(root[0]) || IsWorkflow(root))
        {
            WorkflowClauses.Load(json);
            return "workflow";
        }

        return "json";
    }

    private static bool IsWorkflow(JsonElement element) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("WorkflowName", out _);
}
