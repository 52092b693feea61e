namespace CcgAssurance.Domain.Ccgs;

/// <summary>A function that NHS England has delegated to a group (2014/15 operational guidance, paras 7 and 15).</summary>
public enum DelegatedFunction
{
    /// <summary>Out-of-hours primary medical services.</summary>
    OutOfHoursServices,

    /// <summary>Information technology of general practices.</summary>
    GpInformationTechnology,

    /// <summary>Co-commissioning of primary care, which a group can take on during a year.</summary>
    PrimaryCareCoCommissioning,
}
