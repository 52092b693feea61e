using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Features.People;

/// <summary>Whether a person can log in.</summary>
public enum PersonState
{
    /// <summary>Can log in.</summary>
    Active,

    /// <summary>Has been invited and has not set a password.</summary>
    Invited,

    /// <summary>Can set a password or log in, and has no role today.</summary>
    WithoutRole,

    /// <summary>Was shut out by an administrator.</summary>
    Disabled,
}

/// <summary>The states as people read them.</summary>
public static class PersonStates
{
    public static string DisplayText(this PersonState state) => state switch
    {
        PersonState.Active => "Active",
        PersonState.Invited => "Invited",
        PersonState.WithoutRole => "No role",
        PersonState.Disabled => "Disabled",
    };

    /// <summary>The colour of its tag.</summary>
    public static NhsColour Colour(this PersonState state) => state switch
    {
        PersonState.Active => NhsColour.Green,
        PersonState.Invited => NhsColour.Yellow,
        PersonState.WithoutRole or PersonState.Disabled => NhsColour.Grey,
    };

    /// <summary>The state of an account.</summary>
    public static PersonState Of(bool isDisabled, bool hasPassword, bool hasRole) => isDisabled ? PersonState.Disabled
        : !hasRole ? PersonState.WithoutRole
        : hasPassword ? PersonState.Active
        : PersonState.Invited;
}
