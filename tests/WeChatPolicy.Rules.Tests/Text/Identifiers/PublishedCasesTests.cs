using System.Text.Json;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text;

public class PublishedCasesTests
{
    private static readonly Dictionary<string, Signal> s_types = new()
    {
        ["phone"] = Signals.MobileNumber,
        ["id_card"] = Signals.ResidentId,
        ["id_card_bare"] = Signals.ResidentId,
        ["bank_card"] = Signals.BankCard,
        ["bank_card_bare"] = Signals.BankCard,
        ["passport"] = Signals.PassportNumber,
        ["email"] = Signals.Email,
    };

    [Fact]
    public void Cases_of_three_other_libraries_come_out_as_they_expect()
    {
        var file = Datasets.Find("identifiers/cases.jsonl");
        if (file is null) Assert.Skip("Skipped: the tuning data is absent (set WECHATPOLICY_DATASETS).");
        var scanner = Reading.Scanner();
        var faults = new List<string>();
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var item = json.RootElement;
            var reading = Reading.Of(scanner, item.GetProperty("text").GetString()!);
            var count = item.GetProperty("type").GetString() is "any"
                ? reading.Matches.Length
                : reading.Finds(s_types[item.GetProperty("type").GetString()!]).Length;
            if (count != item.GetProperty("expected_count").GetInt32()) faults.Add($"{item.GetProperty("id")}: {count}");
        }

        Assert.Empty(faults);
    }
}
