using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Support;

/// <summary>What kind of organisation provides a measure.</summary>
[Rule("R147", "R155")]
public enum ProviderKind
{
    /// <summary>NHS England.</summary>
    NhsEngland,

    /// <summary>Another clinical commissioning group.</summary>
    AnotherCcg,

    /// <summary>A commissioning support unit.</summary>
    CommissioningSupportUnit,

    /// <summary>A local authority or another local partner.</summary>
    LocalPartner,

    /// <summary>Another NHS body.</summary>
    NhsBody,

    /// <summary>An organisation outside the NHS.</summary>
    Independent,
}

/// <summary>How the kinds of provider are written for people.</summary>
public static class ProviderKindText
{
    /// <summary>The kind as people read it.</summary>
    public static string DisplayText(this ProviderKind kind) => kind switch
    {
        ProviderKind.NhsEngland => "NHS England",
        ProviderKind.AnotherCcg => "Another CCG",
        ProviderKind.CommissioningSupportUnit => "Commissioning support unit",
        ProviderKind.LocalPartner => "Local partner, such as the council",
        ProviderKind.NhsBody => "Another NHS organisation",
        ProviderKind.Independent => "Organisation outside the NHS",
    };
}
