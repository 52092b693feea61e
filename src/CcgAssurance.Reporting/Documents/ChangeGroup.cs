using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The issues or actions of which the same is to be said, under a heading: page and document say it in the same words.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="IsListed">
/// Whether the document of the report lists them; where it does not, it counts them, and its tables say the rest.
/// </param>
/// <param name="Entries">The issues or actions, each with its domain or theme.</param>
public sealed record ChangeGroup(string Heading, bool IsListed, IReadOnlyList<ChangeEntry> Entries)
{
    /// <summary>How many there are on each domain or theme.</summary>
    public IReadOnlyList<(string Focus, int Count)> Counts =>
        [.. Entries.CountBy(entry => entry.Focus).Select(count => (count.Key, count.Value))];

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
            Issues("Issues closed", IssueChange.Closed),
            Issues("Issues carried forward", IssueChange.Carried, isListed: false),
            Actions("Actions done", changes.ActionsThatAre(ActionChange.Done)),
            Actions("Actions not delivered", changes.ActionsThatAre(ActionChange.NotDelivered)),
            Actions("Actions overdue", changes.ActionsOverdueOn(day)),
            Actions("Open actions that were not carried forward", changes.ActionsThatAre(ActionChange.Left)),
            Actions("Actions still open", changes.ActionsOpenInTimeOn(day), isListed: false),
            Actions("New actions", changes.ActionsThatAre(ActionChange.Agreed), isListed: false),
        ];
        return [.. groups.Where(group => group.Entries.Count > 0)];

        ChangeGroup Issues(string heading, IssueChange change, bool isListed = true) => new(
            heading,
            isListed,
            [.. changes.IssuesThatAre(change).Select(issue => new ChangeEntry(NameOf(issue.Focus, framework), issue.Title))]);

        ChangeGroup Actions(string heading, IEnumerable<ChangedAction> actions, bool isListed = true) => new(
            heading, isListed, [.. actions.Select(action => new ChangeEntry(NameOf(action.Focus, framework), Words(action)))]);
    }

    // A theme or domain of an earlier framework may have no name in this one.
    internal static string NameOf(Focus focus, FrameworkVersion framework) => Focus.AllOf(framework).Contains(focus)
        ? focus.NameIn(framework)
        : char.ToUpperInvariant(focus.DisplayText()[0]) + focus.DisplayText()[1..];

    private static string Words(ChangedAction action)
    {
        var owner = action.DueOn is { } due ? $"{action.Owner}, due {UkTime.InWords(due)}" : action.Owner;
        return $"{Phrases.Sentence(action.Text)} {Phrases.Sentence(owner)}";
    }
}

/// <summary>An issue or action in such a group.</summary>
/// <param name="Focus">The name of its domain or theme.</param>
/// <param name="Text">What it says.</param>
public sealed record ChangeEntry(string Focus, string Text);
