using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace WeChatPolicy.Rules.Workflows.Hosting;

/// <summary>Reads the files from the part <c>Workflows</c> of each section of a policy; whatever it does not know there is a fault.</summary>
internal sealed class WorkflowSetup(PolicyConfiguration configuration) : IConfigureNamedOptions<WorkflowOptions>
{
    private static readonly string[] s_names = [nameof(WorkflowOptions.Paths), nameof(WorkflowOptions.Watch)];

    public void Configure(WorkflowOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, WorkflowOptions options)
    {
        var faults = new List<string>();
        foreach (var section in configuration.SectionsOf(name ?? Options.DefaultName)) Read(section.GetSection("Workflows"), options, faults);
        if (faults.Count > 0) throw new PolicyConfigurationException(faults);
    }

    private static void Read(IConfigurationSection section, WorkflowOptions options, List<string> faults)
    {
        if (!string.IsNullOrEmpty(section.Value)) faults.Add($"{section.Path} is '{section.Value}', and must be a section with the list {section.Path}:Paths.");
        foreach (var child in section.GetChildren())
        {
            if (child.Key.Equals(nameof(WorkflowOptions.Paths), StringComparison.OrdinalIgnoreCase)) ReadPaths(child, options, faults);
            else if (!child.Key.Equals(nameof(WorkflowOptions.Watch), StringComparison.OrdinalIgnoreCase)) faults.Add($"{child.Path}: there is no such option. {NearestNames.Hint(child.Key, s_names)}");
            else if (bool.TryParse(child.Value, out var watch)) options.Watch = watch;
            else faults.Add($"{child.Path} is '{child.Value}', and must be true or false.");
        }
    }

    private static void ReadPaths(IConfigurationSection section, WorkflowOptions options, List<string> faults)
    {
        if (!string.IsNullOrEmpty(section.Value)) faults.Add($"{section.Path} is '{section.Value}', and must be a list of files: {section.Path}:0, {section.Path}:1 and so on.");
        foreach (var child in section.GetChildren())
        {
            if (string.IsNullOrWhiteSpace(child.Value)) faults.Add($"{child.Path} must be the path of a workflow file.");
            else options.Paths.Add(child.Value);
        }
    }
}
