using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>
/// What changed since the quarter before; no section where there is no earlier report. What goes on as before stands in the tables
/// and is only counted here.
/// </summary>
internal static class ChangesSection
{
    [Rule("R232")]
    public static IEnumerable<Block> Of(QuarterlyReport report, ReportEdition edition)
    {
        if (report.Changes is not { } changes)
        {
            yield break;
        }

        yield return new Heading(2, "What changed since last quarter");
        yield return new Paragraph($"Compared with the published report of {changes.Quarter.Name} {changes.Year.Name}.");
        if (changes.Judgements.Count == 0)
        {
            yield return new Paragraph("No judgement has moved.");
        }
        else
        {
            yield return new Heading(3, "Judgements that moved");
            yield return new ItemList([.. changes.Judgements.Select(judgement => Judgement(report, judgement))]);
        }

        var groups = ChangeGroup.Of(changes, report.Framework, UkTime.DateOf(edition.MadeAt));
        foreach (var group in groups.Where(group => group.IsListed))
        {
            yield return new Heading(3, group.Heading);
            yield return new ItemList([.. group.Entries.Select(entry =>
                Phrases.Runs(new Run($"{entry.Focus}:", IsStrong: true), new Run(Phrases.Sentence(entry.Text))))]);
        }

        var counted = groups.Where(group => !group.IsListed).ToList();
        if (counted.Count > 0)
        {
            yield return new Heading(3, "In numbers");
            yield return new ItemList([.. counted.Select(group =>
                Phrases.Runs(new Run($"{group.Heading}:", IsStrong: true), new Run(Count(group))))]);
        }
    }

    private static IReadOnlyList<Run> Judgement(QuarterlyReport report, ChangedJudgement judgement) => Phrases.Runs(
        new Run($"{report.Framework.DomainNumbered(judgement.Domain).ShortName}:", IsStrong: true),
        new Run($"from {Phrases.LowerFirst(judgement.From.DisplayText())} to {Phrases.LowerFirst(judgement.To.DisplayText())}."));

    // "3 (Plans and outcomes 2, Better care 1)."
    private static string Count(ChangeGroup group) =>
        $"{group.Entries.Count} ({string.Join("; ", group.Counts.Select(count => $"{count.Focus} {count.Count}"))}).";
}
