using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

// What both sides bring to the conversation: evidence, and the group's own points.
public sealed partial class QuarterlyAssessment
{
    private List<EvidenceItem>? _evidence;
    private List<CcgPoint>? _points;

    /// <summary>The evidence of the quarter, or that part of it which was loaded.</summary>
    public IReadOnlyList<EvidenceItem> Evidence => _evidence.Loaded();

    /// <summary>The group's own points, or those of them which were loaded.</summary>
    public IReadOnlyList<CcgPoint> Points => _points.Loaded();

    /// <summary>Adds a piece of evidence for the side that the actor works on; the first one begins the gathering.</summary>
    [Rule("R26", "R72", "R109", "R115", "R118", "R119")]
    public Outcome AddEvidence(EvidenceAnswers answers, UploadedFile? file, Actor actor)
    {
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(EvidenceRules.Check(answers, actor.Side(), Framework));
        if (outcome.IsDone)
        {
            var item = new EvidenceItem(Id, CcgCode, answers, actor);
            if (file is not null)
            {
                item.Attach(file);
            }

            _evidence.Loaded().Add(item);

            // The group sees the stage, and soft intelligence must not show even in that.
            if (!item.IsConfidential)
            {
                AdvanceTo(AssessmentStage.EvidenceGathering);
            }
        }

        return outcome;
    }

    /// <summary>Changes a piece of evidence; a new file takes the place of the one before. Conflict if somebody removed it.</summary>
    /// <exception cref="InvalidOperationException">It is the other side's, which nobody can ask for.</exception>
    [Rule("R26", "R72", "R109", "R115", "R118", "R119")]
    public Outcome ChangeEvidence(
        Guid id, EvidenceAnswers answers, UploadedFile? file, IReadOnlyList<string> openlyUsedIn, Actor actor)
    {
        if (!Stage.IsOpenForDrafting() || OwnEvidence(id, actor) is not { } item)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(
            [.. EvidenceRules.Check(answers, item.ProvidedBy, Framework), .. EvidenceRules.CheckScope(item, answers.Scope, openlyUsedIn)]);
        if (outcome.IsDone)
        {
            item.Record(answers);
            if (file is not null)
            {
                item.Attach(file);
            }
        }

        return outcome;
    }

    /// <summary>
    /// Takes over evidence of earlier quarters as references: what it says is kept here too, its file stays where it is. What is here
    /// already is left out, so doing it again adds nothing.
    /// </summary>
    /// <param name="earlier">The evidence, all of the same group, as far as the actor may know of it.</param>
    /// <param name="focuses">What it is about in this quarter; where that is empty, what it was about before.</param>
    /// <param name="actor">Who brings it to this quarter.</param>
    [Rule("R72", "R119")]
    public Outcome TakeOverEvidence(IReadOnlyList<EarlierEvidence> earlier, IReadOnlyList<Focus> focuses, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        var known = Focus.AllOf(Framework);
        foreach (var evidence in earlier.Where(one => !_evidence.Loaded().Exists(item => item.TakenFromId == one.SourceId)))
        {
            var before = evidence.Item.ToAnswers();
            var answers = before with { Focuses = focuses.Count > 0 ? focuses : [.. before.Focuses.Intersect(known)] };
            var outcome = Outcome.From(EvidenceRules.Check(answers, actor.Side(), Framework));
            if (!outcome.IsDone)
            {
                return outcome;
            }

            var item = new EvidenceItem(Id, CcgCode, evidence, answers, actor);
            _evidence.Loaded().Add(item);
            if (!item.IsConfidential)
            {
                AdvanceTo(AssessmentStage.EvidenceGathering);
            }
        }

        return Outcome.Done;
    }

    /// <summary>
    /// Whether a piece of evidence may be removed now; conflict if somebody removed it. All judgements must be loaded,
    /// because none of them may rest on it.
    /// </summary>
    /// <param name="id">The evidence.</param>
    /// <param name="usedIn">The names of the later quarters that took it over.</param>
    /// <param name="actor">Who would remove it.</param>
    /// <exception cref="InvalidOperationException">It is the other side's, which nobody can ask for.</exception>
    [Rule("R129")]
    public Outcome RemoveEvidence(Guid id, IReadOnlyList<string> usedIn, Actor actor)
    {
        return Stage.IsOpenForDrafting() && OwnEvidence(id, actor) is { } item
            ? Outcome.From([.. EvidenceRules.CheckRemoval(DomainsRestingOn(id), item.ProvidedBy), .. EvidenceRules.CheckUse(usedIn)])
            : Outcome.Conflict;
    }

    /// <summary>Adds a point of the group on a domain or theme; the first one begins the gathering.</summary>
    [Rule("R32")]
    public Outcome AddPoint(Focus focus, string text, Actor actor)
    {
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        _points.Loaded().Add(new CcgPoint(Id, focus, text, actor));
        AdvanceTo(AssessmentStage.EvidenceGathering);
        return Outcome.Done;
    }

    /// <summary>Changes the text of a point; conflict if somebody removed it.</summary>
    public Outcome ChangePoint(Guid id, string text)
    {
        if (!Stage.IsOpenForDrafting() || _points.Loaded().Find(point => point.Id == id) is not { } point)
        {
            return Outcome.Conflict;
        }

        point.Change(text);
        return Outcome.Done;
    }

    /// <summary>Whether a point may be removed now; conflict if somebody removed it.</summary>
    public Outcome RemovePoint(Guid id) =>
        Stage.IsOpenForDrafting() && _points.Loaded().Exists(point => point.Id == id) ? Outcome.Done : Outcome.Conflict;

    private EvidenceItem? OwnEvidence(Guid id, Actor actor)
    {
        var item = _evidence.Loaded().Find(item => item.Id == id);
        return item is null || item.Organisation == actor.WorksFor(CcgCode)
            ? item
            : throw new InvalidOperationException("Evidence is changed by the organisation that provided it.");
    }
}
