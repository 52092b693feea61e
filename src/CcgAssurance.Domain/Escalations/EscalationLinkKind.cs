using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Escalations;

/// <summary>What kind of record an escalation is about.</summary>
[Rule("R185", "R190")]
public enum EscalationLinkKind
{
    /// <summary>An issue or an action of a quarterly report.</summary>
    Issue,

    /// <summary>A support package.</summary>
    Package,

    /// <summary>A request for information.</summary>
    Request,
}
