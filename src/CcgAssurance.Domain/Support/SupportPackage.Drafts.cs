using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Support;

/// <content>Writing the terms: the first, and each change to what was agreed.</content>
public sealed partial class SupportPackage
{
    private const string OnlyTheLead = "Ask the area team lead to do this";

    /// <summary>Whether there are terms that can still be written.</summary>
    public bool CanBeWritten => TermsInHand is { Stage: TermsStage.Draft };

    /// <summary>Whether another edition can be begun: of what is agreed, or after the group declined.</summary>
    public bool CanBeRevised => Stage is SupportStage.Agreed or SupportStage.Declined && InHand is null;

    /// <summary>What stops somebody from drafting a package.</summary>
    [Rule("R151")]
    public static Outcome CheckDraft(Actor actor) =>
        Outcome.From([.. Only(actor, Permission.DraftSupport, GuidanceRules.R151, OnlyTheLead)]);

    /// <summary>A draft about which <see cref="CheckDraft"/> has nothing to say.</summary>
    /// <param name="ccg">The group.</param>
    /// <param name="assessment">The quarter in which the support was found to be needed; null where it was in none.</param>
    /// <param name="superseded">The package whose place it is to take; null where it takes none's.</param>
    /// <param name="answers">What it says.</param>
    /// <param name="actor">Who drafts it.</param>
    /// <param name="id">Its key, where it is known beforehand.</param>
    [Rule("R145", "R151")]
    public static SupportPackage Draft(
        OrganisationCode ccg, AssessmentId? assessment, SupportPackage? superseded, TermsAnswers answers, Actor actor, Guid? id = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (!CheckDraft(actor).IsDone)
        {
            throw new ArgumentException("This role drafts no packages. Check it first.", nameof(actor));
        }

        if (superseded is { CanBeSuperseded: false })
        {
            throw new ArgumentException("No package can take the place of that one.", nameof(superseded));
        }

        var package = new SupportPackage
        {
            Id = id ?? Guid.CreateVersion7(),
            CcgCode = ccg,
            AssessmentId = assessment,
            SupersedesId = superseded?.Id,
            SupersedesNumber = superseded?.Number,
            _terms = [],
            _actuals = [],
            _readings = [],
            _reviews = [],
            _missed = [],
            _confirmations = [],
            _entries = [],
        };
        var terms = package.Begin(actor);
        terms.Write(answers);
        package.Show(terms);
        package.MoveTo(SupportStage.Draft);
        return package;
    }

    /// <summary>
    /// What stops somebody from drafting a package that takes the place of this one. Conflict if nothing of it was ever agreed, if it met
    /// its objectives, or if another took its place.
    /// </summary>
    [Rule("R151", "R170")]
    public Outcome CheckSuccessor(Actor actor) => CanBeSuperseded ? CheckDraft(actor) : Outcome.Conflict;

    /// <summary>
    /// A draft that is to take the place of this one, about which <see cref="CheckSuccessor"/> has nothing to say. It begins with the terms
    /// that are in force here; what was reached here stays here.
    /// </summary>
    /// <param name="actor">Who drafts it.</param>
    /// <param name="id">Its key, where it is known beforehand.</param>
    [Rule("R151", "R170")]
    public SupportPackage DraftSuccessor(Actor actor, Guid? id = null)
    {
        var successor = Draft(CcgCode, AssessmentId, this, TermsInForce!.ToAnswers(), actor, id);
        successor.TermsInHand!.Copy(TermsInForce!);
        return successor;
    }

    /// <summary>Writes the texts of the edition in hand. Conflict unless it is a draft.</summary>
    [Rule("R151", "R152", "R153")]
    public Outcome Write(TermsAnswers answers, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Edit(actor, terms => terms.Write(answers));
    }

    /// <summary>Adds a measure to the edition in hand. Conflict unless it is a draft.</summary>
    [Rule("R154", "R175")]
    public Outcome AddMeasure(MeasureAnswers answers, Actor actor) => Edit(actor, terms => terms.Add(answers));

    /// <summary>Changes a measure of the edition in hand. Conflict unless it is a draft that has it.</summary>
    [Rule("R154")]
    public Outcome ChangeMeasure(Guid id, MeasureAnswers answers, Actor actor) =>
        Edit(actor, terms => terms.Measures.FirstOrDefault(row => row.Id == id), row => row.Write(answers));

    /// <summary>Adds an indicator of success to the edition in hand. Conflict unless it is a draft.</summary>
    [Rule("R157")]
    public Outcome AddIndicator(IndicatorAnswers answers, Actor actor) => Edit(actor, terms => terms.Add(answers));

    /// <summary>Changes an indicator of the edition in hand. Conflict unless it is a draft that has it.</summary>
    [Rule("R157")]
    public Outcome ChangeIndicator(Guid id, IndicatorAnswers answers, Actor actor) =>
        Edit(actor, terms => terms.Indicators.FirstOrDefault(row => row.Id == id), row => row.Write(answers));

    /// <summary>Adds a restriction to the edition in hand. Conflict unless it is a draft.</summary>
    [Rule("R167", "R169")]
    public Outcome AddRestriction(RestrictionAnswers answers, Actor actor) => Edit(actor, terms => terms.Add(answers));

    /// <summary>
    /// Changes a restriction of the edition in hand. One that can be confirmed in writing already becomes another, which is to be confirmed
    /// anew. Conflict unless it is a draft that has it.
    /// </summary>
    [Rule("R167", "R168", "R169")]
    public Outcome ChangeRestriction(Guid id, RestrictionAnswers answers, Actor actor) => Edit(
        actor,
        terms => terms.Restrictions.FirstOrDefault(row => row.Id == id),
        row => row.Write(answers, asAnother: InForce is not null && row.ToAnswers() != answers));

    /// <summary>Adds a trajectory to the edition in hand. Conflict unless it is a draft.</summary>
    [Rule("R174")]
    public Outcome AddTrajectory(TrajectoryAnswers answers, Actor actor) =>
        Edit(actor, terms => terms.Add(answers with { Planned = InOrder(answers.Planned) }));

    /// <summary>Changes a trajectory of the edition in hand. Conflict unless it is a draft that has it.</summary>
    [Rule("R174")]
    public Outcome ChangeTrajectory(Guid id, TrajectoryAnswers answers, Actor actor) => Edit(
        actor,
        terms => terms.Trajectories.FirstOrDefault(row => row.Id == id),
        row => row.Write(answers with { Planned = InOrder(answers.Planned) }));

    /// <summary>
    /// Takes a measure, indicator, restriction or trajectory out of the edition in hand. Conflict unless it is a draft that has it.
    /// </summary>
    [Rule("R154", "R175")]
    public Outcome Remove(Guid id, Actor actor) =>
        Edit(actor, terms => terms.Has(id) ? terms : null, terms => terms.Remove(id));

    /// <summary>
    /// Begins another edition: a change of what is agreed, with the reason, or a new attempt after the group declined. Conflict where
    /// one is
    /// in hand already, or the package is over.
    /// </summary>
    /// <param name="change">How it changes what is agreed; it says nothing after a refusal, where nothing is agreed.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who begins it.</param>
    [Rule("R170", "R175")]
    public Outcome Revise(TermsChange change, string reason, Actor actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        if (!CanBeRevised)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.DraftSupport, GuidanceRules.R170, OnlyTheLead)]);
        if (outcome.IsDone)
        {
            var proposed = _terms.Loaded().Where(terms => terms.Stage != TermsStage.Discarded);
            var earlier = TermsInForce ?? proposed.MaxBy(terms => terms.Edition)!;
            Begin(actor).Continue(earlier, InForce is null ? null : change, reason);
            MoveTo(Stage);
        }

        return outcome;
    }

    /// <summary>Puts away a draft that is not needed. What is agreed stays in force. Conflict unless a draft is in hand.</summary>
    [Rule("R151")]
    public Outcome Discard(Actor actor)
    {
        if (!CanBeWritten)
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From([.. Only(actor, Permission.DraftSupport, GuidanceRules.R151, OnlyTheLead)]);
        if (outcome.IsDone)
        {
            TermsInHand!.End(TermsStage.Discarded, null);
            InHand = null;
            MoveTo(
                InForce is not null ? SupportStage.Agreed
                : _terms.Loaded().Exists(terms => terms.Stage == TermsStage.Declined) ? SupportStage.Declined
                : SupportStage.Discarded);
        }

        return outcome;
    }

    private static IReadOnlyList<TrajectoryPoint> InOrder(IEnumerable<TrajectoryPoint> points) => [.. points.OrderBy(point => point.On)];

    private SupportTerms Begin(Actor actor)
    {
        var terms = SupportTerms.Begin(this, _terms.Loaded().Count + 1, actor);
        _terms.Add(terms);
        InHand = terms.Edition;
        return terms;
    }

    private Outcome Edit(Actor actor, Action<SupportTerms> change) => Edit(actor, terms => terms, change);

    private Outcome Edit<TRow>(Actor actor, Func<SupportTerms, TRow?> find, Action<TRow> change)
        where TRow : class
    {
        if (!CanBeWritten || find(TermsInHand!) is not { } row)
        {
            return Outcome.Conflict;
        }

        var outcome = CheckDraft(actor);
        if (outcome.IsDone)
        {
            change(row);
            ShowDraft();
        }

        return outcome;
    }

    // What both sides have seen stays what registers show until something else is proposed or agreed.
    private void ShowDraft()
    {
        if (!IsShared)
        {
            Show(TermsInHand!);
        }
    }
}
