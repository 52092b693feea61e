using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <content>The achievements, issues and actions of the report.</content>
public sealed partial class QuarterlyAssessment
{
    private List<ReportItem>? _items;

    /// <summary>The achievements, issues and actions, or those of them that were loaded.</summary>
    public IReadOnlyList<ReportItem> Items => _items.Loaded();

    /// <summary>Adds an item at the end of its list; the first makes the assessment a draft.</summary>
    [Rule("R136", "R228", "R231")]
    public Outcome AddItem(Focus focus, ItemKind kind, ItemAnswers answers)
    {
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(ItemRules.Check(kind, answers, IssuesOf(focus)));
        if (outcome.IsDone)
        {
            NewItem(focus, kind).Record(answers);
            AdvanceTo(AssessmentStage.Draft);
        }

        return outcome;
    }

    /// <summary>Records new answers about an item; conflict if somebody removed it.</summary>
    public Outcome ChangeItem(Guid id, ItemAnswers answers)
    {
        if (!Stage.IsOpenForDrafting() || Find(id) is not { } item)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(ItemRules.Check(item.Kind, answers, IssuesOf(item.Focus)));
        if (outcome.IsDone)
        {
            item.Record(answers);
        }

        return outcome;
    }

    /// <summary>
    /// Takes an item out of the report. Actions that answer an issue stay when it goes: they are agreed, whatever becomes
    /// of its description.
    /// </summary>
    /// <param name="id">The item.</param>
    /// <param name="removed">The item that is to be deleted, and the actions that now answer no issue.</param>
    public Outcome RemoveItem(Guid id, out (ReportItem? Item, IReadOnlyList<ReportItem> Freed) removed)
    {
        removed = (null, []);
        if (!Stage.IsOpenForDrafting() || Find(id) is not { } item)
        {
            return Outcome.Conflict;
        }

        IReadOnlyList<ReportItem> freed = [.. _items.Loaded().Where(other => other.IssueId == id)];
        foreach (var action in freed)
        {
            action.AnswerNoIssue();
        }

        removed = (item, freed);
        return Outcome.Done;
    }

    /// <summary>
    /// Changes places with the neighbour above or below in the list in which the item is shown; at the end of it nothing happens.
    /// </summary>
    /// <param name="id">The item.</param>
    /// <param name="move">Which way it goes.</param>
    /// <param name="moved">The items that changed places; none at the end of the list.</param>
    public Outcome MoveItem(Guid id, ItemMove move, out IReadOnlyList<ReportItem> moved)
    {
        moved = [];
        if (!Stage.IsOpenForDrafting() || Find(id) is not { } item)
        {
            return Outcome.Conflict;
        }

        var list = _items.Loaded()
            .Where(other => other.Focus == item.Focus && other.Kind == item.Kind && other.IssueId == item.IssueId)
            .OrderBy(other => other.Position).ToList();
        var place = list.IndexOf(item) + (move == ItemMove.Up ? -1 : 1);
        if (place >= 0 && place < list.Count)
        {
            item.SwapPlaceWith(list[place]);
            moved = [item, list[place]];
        }

        return Outcome.Done;
    }

    /// <summary>
    /// What <see cref="CarryForward"/> would take over from the quarter before: its open actions that are not carried yet.
    /// </summary>
    [Rule("R232")]
    public IReadOnlyList<ReportItem> ToCarryFrom(IReadOnlyList<ReportItem> previous)
    {
        ArgumentNullException.ThrowIfNull(previous);
        return [.. previous.Where(item => item.IsOpenAction && !HasCarried(item)).OrderBy(item => item.Position)];
    }

    /// <summary>
    /// Takes over the open actions of the quarter before with their progress so far, each with the issue that it answers
    /// unless nothing needs to be done about that. Doing it again adds nothing.
    /// </summary>
    [Rule("R232")]
    public Outcome CarryForward(IReadOnlyList<ReportItem> previous)
    {
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        foreach (var action in ToCarryFrom(previous))
        {
            var issue = previous.SingleOrDefault(item => item.Id == action.IssueId && item.Response != IssueResponse.NoneNeeded);
            Carry(action, issue is null ? null : CarriedOrNew(issue).Id);
            AdvanceTo(AssessmentStage.Draft);
        }

        return Outcome.Done;
    }

    /// <summary>
    /// Adds what the group reports about an open action that it owns. The group knows of the action from the final report,
    /// so there is nothing to report on before that.
    /// </summary>
    [Rule("R229", "R232", "R249")]
    public Outcome ReportProgress(Guid id, string text, ActionStatus status, Actor actor)
    {
        if (Stage < AssessmentStage.Final || Find(id) is not { IsOwnedByCcg: true, IsOpenAction: true } action)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(ItemRules.CheckProgress(status));
        if (outcome.IsDone)
        {
            action.ReportProgress(text, status, actor);
        }

        return outcome;
    }

    private ReportItem CarriedOrNew(ReportItem issue) =>
        _items.Loaded().SingleOrDefault(item => item.CarriedFromId == issue.Id) ?? Carry(issue, null);

    private ReportItem Carry(ReportItem earlier, Guid? issue)
    {
        var item = NewItem(earlier.Focus, earlier.Kind);
        item.ContinueFrom(earlier, issue);
        return item;
    }

    private ReportItem NewItem(Focus focus, ItemKind kind)
    {
        var last = _items.Loaded()
            .Where(item => item.Focus == focus && item.Kind == kind)
            .Select(item => item.Position)
            .DefaultIfEmpty().Max();
        var added = new ReportItem(Id, focus, kind, last + 1);
        _items.Loaded().Add(added);
        return added;
    }

    private bool HasCarried(ReportItem earlier) => _items.Loaded().Exists(item => item.CarriedFromId == earlier.Id);

    private ReportItem? Find(Guid id) => _items.Loaded().Find(item => item.Id == id);

    private List<Guid> IssuesOf(Focus focus) =>
        [.. _items.Loaded().Where(item => item.Focus == focus && item.Kind == ItemKind.Issue).Select(item => item.Id)];
}
