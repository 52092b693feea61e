using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Texts;

namespace CcgAssurance.Domain.Assessments;

/// <summary>What the group can answer to in a draft: each part of the report with all that it says.</summary>
[Rule("R234")]
internal static class DraftSubjects
{
    public static ResponseSubject Of(DomainJudgement judgement) => new(
        SubjectKind.Judgement,
        Focus.On(judgement.Domain),
        null,
        null,
        $"{judgement.Category}",
        judgement.Rationale,
        judgement.NotJointReason);

    public static ResponseSubject Of(ThemeNarrative theme) => new(
        SubjectKind.Narrative,
        Focus.On(theme.Theme),
        null,
        null,
        theme.Narrative,
        theme.HasNothingToReport ? theme.NothingToReportReason : null);

    public static ResponseSubject Of(ReportItem item) => item.Kind switch
    {
        ItemKind.Achievement => new(
            SubjectKind.Achievement, item.Focus, item.Id, Beginning(item.Text),
            item.Text, $"{item.IsGoodPractice}", $"{item.IsSafeguarding}"),
        ItemKind.Issue => new(
            SubjectKind.Issue, item.Focus, item.Id, item.Title,
            item.Title, item.Text, item.Provider, item.Target, $"{item.NeedsFurtherAction}", $"{item.Response}", $"{item.IsSafeguarding}"),
        ItemKind.Action => new(
            SubjectKind.Action, item.Focus, item.Id, Beginning(item.Text),
            item.Text, $"{item.Owner}", item.OwnerName, item.DueOn?.ToString("O", CultureInfo.InvariantCulture), $"{item.Status}",
            item.Progress, $"{item.IssueId}", $"{item.IsSafeguarding}"),
    };

    private static string? Beginning(string? text) => text is null ? null : OneLine.Of(text);
}
