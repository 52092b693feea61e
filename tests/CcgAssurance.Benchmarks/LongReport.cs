using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Benchmarks;

/// <summary>A report of realistic length: every domain judged, an achievement, an issue and an action on each, and three narratives.</summary>
internal static class LongReport
{
    private const int WordsInText = 40;

    public static QuarterlyReport Make() => new()
    {
        CcgCode = "00C",
        CcgName = "NHS Darlington CCG",
        AreaTeam = "Durham, Darlington and Tees",
        Year = FinancialYear.StartingIn(2014),
        Quarter = Quarter.Q1,
        FrameworkKey = FrameworkVersions.Y2014To15.Key,
        Conversation = new ReportedConversation(new DateOnly(2014, 8, 19), null),
        Domains = [.. DomainNumber.All.Select(number => new ReportedDomain(number, AssuranceCategory.Assured, null, Items()))],
        Themes = [.. FrameworkVersions.Y2014To15.Themes.Select(theme => new ReportedTheme(theme.Theme, Text(3 * WordsInText), null, Items()))],
    };

    private static ReportedItems Items()
    {
        var issue = new ReportedIssue { Id = Guid.NewGuid(), Title = "62-day cancer waits", Text = Text(WordsInText), NeedsFurtherAction = true };
        return new ReportedItems(
            [new ReportedAchievement(Guid.NewGuid(), Text(WordsInText))],
            [issue],
            [
                new ReportedAction
                {
                    Id = Guid.NewGuid(),
                    IssueId = issue.Id,
                    Text = Text(WordsInText),
                    Owner = ActionOwner.Ccg,
                    Status = ActionStatus.Open,
                },
            ]);
    }

    private static string Text(int words) => string.Join(' ', Enumerable.Range(1, words).Select(number => number % 7 == 0 ? "assurance" : "trajectory"));
}
