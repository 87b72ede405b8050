/** Who looks into complaints about any council in England, as the Ombudsman's own site says. */
export const ombudsman = { phone: '0300 061 0614', site: 'www.lgo.org.uk' }
