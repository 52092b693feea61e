using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>Where one edition of the terms of a package stands. From the proposal on its words never change.</summary>
[Rule("R159")]
public enum TermsStage
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>It is put to both sides; one of them may have accepted it.</summary>
    Proposed,

    /// <summary>Both sides accepted it.</summary>
    Agreed,

    /// <summary>The group declined it.</summary>
    Declined,

    /// <summary>It was taken back to be changed, and with it an acceptance that one side had given.</summary>
    TakenBack,

    /// <summary>It was never proposed and is not needed.</summary>
    Discarded,
}

/// <summary>How the stages of terms are written for people.</summary>
public static class TermsStageText
{
    /// <summary>The stage as people read it.</summary>
    public static string DisplayText(this TermsStage stage) => stage switch
    {
        TermsStage.Draft => "Being written",
        TermsStage.Proposed => "Proposed",
        TermsStage.Agreed => "Agreed by both sides",
        TermsStage.Declined => "Declined by the CCG",
        TermsStage.TakenBack => "Taken back to be changed",
        TermsStage.Discarded => "Discarded",
    };
}
