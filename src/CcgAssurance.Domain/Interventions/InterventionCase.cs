using System.Globalization;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Interventions;

/// <summary>
/// A case for intervention under section 14Z21, the one power that is not for frequent use: six steps in order, a decision of the
/// committee and the signature of the Chief Executive bring directions into force (2014/15 operational guidance, paras 55 to 59 and
/// Annex 4). Nothing but opening one by hand begins it.
/// </summary>
[Rule("R199", "R205", "R214", "R220")]
public sealed partial class InterventionCase : IVersioned, IStaged, IAudited, ISearched
{
    /// <summary>The longest subject, in characters.</summary>
    public const int SubjectMaxLength = 150;

    /// <summary>The longest of its texts, in characters.</summary>
    public const int TextMaxLength = 4_000;

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    /// <summary>The longest name of a person, in characters.</summary>
    public const int NameMaxLength = 200;

    private InterventionCase()
    {
    }

    /// <summary>The kind of record: a case for intervention with its steps and directions.</summary>
    public static RecordKind Kind { get; } = new("InterventionCase");

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The number under which people know it from the day it is opened.</summary>
    public int Number { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The area team that proposes it. It stays the same when the group passes to another one.</summary>
    public OrganisationCode AreaTeamCode { get; private set; }

    /// <summary>Where it stands.</summary>
    public InterventionStage Stage { get; private set; }

    /// <summary>What it is about, in a line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Why an exceptional step is justified here.</summary>
    [Rule("R199")]
    public string Justification { get; private set; } = "";

    /// <summary>The domains that it is about, in order.</summary>
    public IReadOnlyList<DomainNumber> Domains { get; private set; } = [];

    /// <summary>The grounds, in order.</summary>
    [Rule("R139", "R200")]
    public IReadOnlyList<InterventionGround> Grounds { get; private set; } = [];

    /// <summary>Which functions the group fails, or is at risk of failing, to discharge, and how that is known.</summary>
    [Rule("R200")]
    public string GroundReason { get; private set; } = "";

    /// <summary>On which route it comes about.</summary>
    [Rule("R201")]
    public InterventionRoute Route { get; private set; }

    /// <summary>What puts the quality of patient care at serious risk; null on the other route.</summary>
    [Rule("R198", "R201")]
    public string? RiskStatement { get; private set; }

    /// <summary>Why intervention fits the risk and is proportionate.</summary>
    [Rule("R202")]
    public string Proportionality { get; private set; } = "";

    /// <summary>The day on which it was opened.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The name of the director who opened it.</summary>
    public string OpenedBy { get; private set; } = "";

    /// <summary>That director.</summary>
    public UserId OpenedById { get; private set; }

    /// <summary>The day from which it is proposed; null before. From then on the group sees it.</summary>
    public DateOnly? ProposedOn { get; private set; }

    /// <summary>When it was submitted to the committee; null before. The committee sees what was submitted.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The day of that.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>Why it ended as it did.</summary>
    public string? EndReason { get; private set; }

    /// <summary>The day on which it ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The name of the person with whose act it ended.</summary>
    public string? EndedBy { get; private set; }

    /// <inheritdoc />
    public Guid StageToken { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <summary>Whether it is not over.</summary>
    public bool IsOpen => InterventionStages.Open.Contains(Stage);

    /// <summary>
    /// Whether an intervention is proposed: from the finding that patients are no worse off until the case is rejected, withdrawn, not
    /// supported by peers or lifted. As long as it is, its domains are "not assured, intervention required".
    /// </summary>
    [Rule("R219")]
    public bool IsProposed => InterventionStages.Proposed.Contains(Stage);

    /// <summary>Whether the group sees it: since it was first proposed.</summary>
    public bool IsShared => ProposedOn is not null;

    /// <summary>Whether the Chief Executive sees it: since the committee approved it.</summary>
    public bool IsApproved => Decision == CommitteeDecision.Approved;

    /// <summary>The case as history, tasks and notices name it.</summary>
    public RecordKey Record => KeyOf(Id);

    /// <inheritdoc />
    public RecordKey History => Record;

    /// <inheritdoc />
    public string HistoryName => NameOf(Number);

    /// <summary>Until it is proposed it is for NHS England alone.</summary>
    public bool IsConfidential => !IsShared;

    /// <inheritdoc />
    public string SearchedText => string.Join('\n', Subject, Justification, Number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether a domain has to be "not assured, intervention required" because of it, and can finally be that.</summary>
    [Rule("R139", "R219")]
    public bool Binds(DomainNumber domain) => IsProposed && Domains.Contains(domain);

    /// <summary>A case as history, tasks and notices name it.</summary>
    public static RecordKey KeyOf(Guid id) => new(Kind, id.ToString());

    /// <summary>What a case is called.</summary>
    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Intervention {number}");

    private static IEnumerable<Finding> Only(Actor actor, Permission permission, GuidanceRule rule, string message)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(permission))
        {
            yield return Finding.Blocking(rule, message);
        }
    }

    private void MoveTo(InterventionStage stage)
    {
        Stage = stage;
        StageToken = Guid.CreateVersion7();
    }

    private void End(InterventionStage stage, string reason, Actor actor)
    {
        foreach (var direction in Directions)
        {
            direction.EndInHand("The case ended.", actor);
        }

        (EndReason, EndedOn, EndedBy) = (reason, actor.Today, actor.Name);
        MoveTo(stage);
    }
}
