using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Escalations;

/// <summary>Where one edition of the actions of an escalation stands. From the proposal on its words never change.</summary>
[Rule("R196")]
public enum EscalationTermsStage
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>It is put to both sides; one of them may have accepted it.</summary>
    Proposed,

    /// <summary>Both sides accepted it.</summary>
    Agreed,

    /// <summary>The group did not agree to it.</summary>
    Declined,

    /// <summary>It was taken back to be changed, and with it an acceptance that one side had given.</summary>
    TakenBack,

    /// <summary>It was never proposed and is not needed.</summary>
    Discarded,
}

/// <summary>How the stages of actions are written for people.</summary>
public static class EscalationTermsStageText
{
    /// <summary>The stage as people read it.</summary>
    public static string DisplayText(this EscalationTermsStage stage) => stage switch
    {
        EscalationTermsStage.Draft => "Being written",
        EscalationTermsStage.Proposed => "Proposed",
        EscalationTermsStage.Agreed => "Agreed by both sides",
        EscalationTermsStage.Declined => "Not agreed by the CCG",
        EscalationTermsStage.TakenBack => "Taken back to be changed",
        EscalationTermsStage.Discarded => "Discarded",
    };
}
