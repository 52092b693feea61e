namespace CcgAssurance.Domain.Records;

/// <summary>
/// What came of asking a record to change: it was done, it was refused for reasons that are named, or the record had moved
/// on in the meantime. Every verb of every record answers with one.
/// </summary>
public sealed record Outcome
{
    private Outcome(OutcomeKind kind, IReadOnlyList<Finding> findings)
    {
        Kind = kind;
        Findings = findings;
    }

    /// <summary>It was done, and nobody needs to be warned.</summary>
    public static Outcome Done { get; } = new(OutcomeKind.Done, []);

    /// <summary>Somebody else changed the record, or moved it to another stage, since it was read. Nothing was changed.</summary>
    public static Outcome Conflict { get; } = new(OutcomeKind.Conflict, []);

    /// <summary>Which of the three it is.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>Why it was refused, or what to be warned of although it was done.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether it was done, and the record said all of it already.</summary>
    public bool IsUnchanged { get; private init; }

    /// <summary>Whether it was done.</summary>
    public bool IsDone => Kind == OutcomeKind.Done;

    /// <summary>Refused if any finding blocks; otherwise done, with the warnings.</summary>
    public static Outcome From(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var isBlocked = findings.Any(finding => finding.Severity == FindingSeverity.Blocking);
        return new Outcome(isBlocked ? OutcomeKind.Refused : OutcomeKind.Done, findings);
    }

    /// <summary>The same where the record said all of it already.</summary>
    public Outcome WithoutChange() => new(Kind, Findings) { IsUnchanged = true };

    /// <summary>The same for somebody who has seen the warnings already.</summary>
    public Outcome WithoutWarnings() => IsDone ? Done : this;
}
