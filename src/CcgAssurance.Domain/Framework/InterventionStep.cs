namespace CcgAssurance.Domain.Framework;

/// <summary>
/// The six steps that establish whether an intervention is proportionate and appropriate, in order
/// (2014/15 operational guidance, para 59). The value of each is its number.
/// </summary>
[Rule("R205")]
public enum InterventionStep
{
    /// <summary>The concern is formally raised at an assurance meeting.</summary>
    AssuranceMeeting = 1,

    /// <summary>The area team writes to the CCG under sections 14Z18 and 14Z19.</summary>
    FormalRequest = 2,

    /// <summary>Support by regional or national teams is considered.</summary>
    SupportOptions = 3,

    /// <summary>Intervention and its effect on patients are considered.</summary>
    InterventionOptions = 4,

    /// <summary>Peers from outside the area team review the rationale.</summary>
    ConsistencyReview = 5,

    /// <summary>The committee decides on the report and draft directions, and the Chief Executive signs.</summary>
    CommitteeApproval = 6,
}
