using CcgAssurance.Data.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class CalendarAddressConfiguration : IEntityTypeConfiguration<CalendarAddress>
{
    public void Configure(EntityTypeBuilder<CalendarAddress> builder)
    {
        builder.ToTable("CalendarAddresses");
        builder.HasKey(address => new { address.UserId, address.Role, address.Organisation });
        builder.Property(address => address.TokenHash).HasMaxLength(CalendarAddress.TokenHashLength);
        builder.HasIndex(address => address.TokenHash).IsUnique();
    }
}
