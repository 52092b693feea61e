using CcgAssurance.Domain;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The issues or actions of which the same is to be said, under a heading: page and document say it in the same words.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="IsPrinted">Whether the document of the report says it too; its tables say the rest.</param>
/// <param name="Entries">The issues or actions, each with its domain or theme.</param>
public sealed record ChangeGroup(string Heading, bool IsPrinted, IReadOnlyList<ChangeEntry> Entries)
{
    /// <summary>The groups that hold anything, in order.</summary>
    /// <param name="changes">What changed.</param>
    /// <param name="framework">The framework of the report, for the names of domains and themes.</param>
    /// <param name="day">The day on which it is looked at, for what is overdue.</param>
    public static IReadOnlyList<ChangeGroup> Of(ReportChanges changes, FrameworkVersion framework, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ChangeGroup[] groups =
        [
            Issues("New issues", IssueChange.Opened),
            Issues("Issues carried forward", IssueChange.Carried),
            Issues("Issues closed", IssueChange.Closed),
            Actions("Actions done", true, action => action.Change == ActionChange.Done),
            Actions("Actions not delivered", true, action => action.Change == ActionChange.NotDelivered),
            Actions("Actions overdue", true, action => action.IsOverdueOn(day)),
            Actions("Actions still open", false, action => action.Change == ActionChange.StillOpen && !action.IsOverdueOn(day)),
            Actions("New actions", false, action => action.Change == ActionChange.Agreed),
            Actions("Open actions that were not carried forward", true, action => action.Change == ActionChange.Left),
        ];
        return [.. groups.Where(group => group.Entries.Count > 0)];

        ChangeGroup Issues(string heading, IssueChange change) => new(
            heading, true, [.. changes.Issues.Where(issue => issue.Change == change).Select(issue => new ChangeEntry(NameOf(issue.Focus, framework), issue.Title))]);

        ChangeGroup Actions(string heading, bool isPrinted, Func<ChangedAction, bool> has) => new(
            heading, isPrinted, [.. changes.Actions.Where(has).Select(action => new ChangeEntry(NameOf(action.Focus, framework), Words(action)))]);
    }

    // A theme or domain of an earlier framework may have no name in this one.
    private static string NameOf(Focus focus, FrameworkVersion framework) => Focus.AllOf(framework).Contains(focus)
        ? focus.NameIn(framework)
        : char.ToUpperInvariant(focus.DisplayText()[0]) + focus.DisplayText()[1..];

    private static string Words(ChangedAction action) =>
        $"{Documents.Words.Sentence(action.Text)} {Documents.Words.Sentence(action.DueOn is { } due ? $"{action.Owner}, due {UkTime.InWords(due)}" : action.Owner)}";
}

/// <summary>An issue or action in such a group.</summary>
/// <param name="Focus">The name of its domain or theme.</param>
/// <param name="Text">What it says.</param>
public sealed record ChangeEntry(string Focus, string Text);
