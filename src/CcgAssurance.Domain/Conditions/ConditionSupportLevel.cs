namespace CcgAssurance.Domain.Conditions;

/// <summary>
/// How much support goes with a condition. The scheme of authorisation had six levels, of which 1 is the lightest: from model documents
/// at level 1 to functions removed from the group at the highest levels.
/// </summary>
public enum ConditionSupportLevel
{
    /// <summary>The lightest: model documents.</summary>
    Level1,

    /// <summary>The second of six.</summary>
    Level2,

    /// <summary>The third of six.</summary>
    Level3,

    /// <summary>The fourth of six.</summary>
    Level4,

    /// <summary>The fifth of six.</summary>
    Level5,

    /// <summary>The highest.</summary>
    Level6,
}

/// <summary>How the levels are written for people.</summary>
public static class ConditionSupportLevelText
{
    /// <summary>The level as people read it.</summary>
    public static string DisplayText(this ConditionSupportLevel level) => level switch
    {
        ConditionSupportLevel.Level1 => "Level 1",
        ConditionSupportLevel.Level2 => "Level 2",
        ConditionSupportLevel.Level3 => "Level 3",
        ConditionSupportLevel.Level4 => "Level 4",
        ConditionSupportLevel.Level5 => "Level 5",
        ConditionSupportLevel.Level6 => "Level 6",
    };
}
