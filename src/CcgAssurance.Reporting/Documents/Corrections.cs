using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>Tells minor corrections from a new draft.</summary>
[Rule("R246")]
public static class Corrections
{
    /// <summary>What the later version says differently, as far as it decides whether that is a minor correction.</summary>
    public static CorrectionFacts Between(QuarterlyReport earlier, QuarterlyReport later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var (before, now) = (Items(earlier), Items(later));
        return new CorrectionFacts
        {
            IsEmpty = DraftComparison.BetweenContents(earlier, later).Count == 0,
            Levels =
            [
                .. later.Domains
                    .Where(domain => earlier.Domains.Single(row => row.Number == domain.Number).Category != domain.Category)
                    .Select(domain => domain.Number),
            ],
            Items =
            [
                .. now.Where(item => !before.ContainsKey(item.Key)).Select(item => $"{item.Value} was added"),
                .. before.Where(item => !now.ContainsKey(item.Key)).Select(item => $"{item.Value} was taken out"),
            ],
        };
    }

    private static Dictionary<Guid, string> Items(QuarterlyReport report) => ReportComparison.Parts(report)
        .SelectMany(part => (IEnumerable<(Guid Id, string Name)>)
        [
            .. part.Items.Achievements.Select(item => (item.Id, $"an achievement on {part.Focus.DisplayText()}")),
            .. part.Items.Issues.Select(item => (item.Id, $"the issue {item.Title}")),
            .. part.Items.Actions.Select(item => (item.Id, $"an action on {part.Focus.DisplayText()}")),
        ])
        .ToDictionary(item => item.Id, item => item.Name);
}
